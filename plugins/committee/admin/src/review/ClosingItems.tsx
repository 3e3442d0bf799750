import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ItemEdit } from '../../../shared';
import { useText } from '../lib/panel';
import { LongText } from '../parts/LongText';
import { Answer } from './Answer';
import { askedItems, editOf, lacksWord, withEdit, type AskedItem, type Foreseen } from './closingEdits';

interface Props {
  closing: Foreseen;
  edits: ItemEdit[];
  onChange: (edits: ItemEdit[]) => void;
}

function Item({
  item,
  edit,
  unwritten,
  place,
  onChange,
}: {
  item: AskedItem;
  edit: ItemEdit;
  unwritten: string;
  place: number;
  onChange: (edit: ItemEdit) => void;
}) {
  const text = useText();
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="semiBold">
        {text(item.kind === 'reservation' ? 'closing.reservation' : 'closing.remark', { number: place })}
      </Typography>
      {item.comment && (
        <Typography tag="p" variant="pi" lineHeight="1.5">
          {text('ballot.saidToCommittee', { text: item.comment })}
        </Typography>
      )}
      {item.carried ? (
        <>
          <Typography tag="p" lineHeight="1.5">
            {item.text}
          </Typography>
          {item.committee && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('reservations.from', { committee: item.committee })}
            </Typography>
          )}
          <Answer answer={item.answer} />
        </>
      ) : (
        edit.kept && (
          <LongText
            label={text('closing.request', { number: place })}
            value={edit.text ?? item.text ?? ''}
            onChange={(written) => onChange({ ...edit, text: written })}
            hint={item.text === null ? text('closing.unwritten', { text: unwritten }) : undefined}
          />
        )
      )}
      {item.kind === 'reservation' && (
        <Box paddingTop={2}>
          <Checkbox
            checked={edit.kept}
            onCheckedChange={(kept: boolean | 'indeterminate') => onChange({ ...edit, kept: kept === true })}
          >
            {text('closing.keep', { number: place })}
          </Checkbox>
        </Box>
      )}
      {!edit.kept && (
        <LongText
          label={text('reservations.dropReason')}
          value={edit.word ?? ''}
          onChange={(word) => onChange({ ...edit, word })}
          hint={text('reservations.dropHelp')}
          error={lacksWord(edit) ? text('closing.wordMissing') : null}
          required
        />
      )}
    </Box>
  );
}

/** What the association will be asked, to be read and edited before the stage closes; a reservation is kept or dropped. */
export function ClosingItems({ closing, edits, onChange }: Props) {
  const text = useText();
  const items = askedItems(closing);
  if (items.length === 0) return null;
  return (
    <Box>
      <Typography tag="h3" variant="sigma">
        {text('closing.items')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('closing.itemsHelp')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        {items.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            edit={editOf(edits, item.id)}
            unwritten={closing.unwritten}
            place={index + 1}
            onChange={(edit) => onChange(withEdit(edits, edit))}
          />
        ))}
      </Flex>
    </Box>
  );
}
