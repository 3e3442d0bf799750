import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { remarkReasons } from '../../../shared';
import { useNames } from '../lib/names';
import { label, useText } from '../lib/panel';
import { Choice } from '../parts/Choice';
import { LongText } from '../parts/LongText';
import { readSnapshot } from '../snapshot/fields';
import { isWritten, wholeSheet, type RemarkDraft } from './remarks';

type Props = {
  number: number;
  remark: RemarkDraft;
  snapshot: Record<string, unknown>;
  /** True once sending was tried: what is missing is then said. */
  tried: boolean;
  onChange: (remark: RemarkDraft) => void;
  onRemove: (() => void) | null;
};

/** One remark: which field, what is wrong with it, and what to do about it. */
export function RemarkFields({ number, remark, snapshot, tried, onChange, onRemove }: Props) {
  const text = useText();
  const names = useNames();
  const fields = readSnapshot(snapshot, names).map(({ field }) => ({ value: field, label: names.field(field) }));
  const reasons = remarkReasons.map((reason) => ({ value: reason, label: label(text, 'reason', reason) }));

  return (
    <Box tag="fieldset" borderColor="neutral200" borderStyle="solid" borderWidth="1px" hasRadius padding={4}>
      <Typography tag="legend" variant="sigma" paddingLeft={1} paddingRight={1}>
        {text('admissibility.remark', { number })}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Choice
          label={text('admissibility.field')}
          value={remark.field}
          options={[{ value: wholeSheet, label: text('remarks.whole') }, ...fields]}
          onChange={(field) => onChange({ ...remark, field })}
          required
        />
        <Choice
          label={text('admissibility.reason')}
          value={remark.reason}
          options={reasons}
          onChange={(chosen) =>
            onChange({ ...remark, reason: remarkReasons.find((reason) => reason === chosen) ?? remark.reason })
          }
          required
        />
        <LongText
          label={text('admissibility.comment')}
          value={remark.comment}
          onChange={(comment) => onChange({ ...remark, comment })}
          error={tried && !isWritten(remark) ? text('admissibility.commentMissing') : null}
          required
        />
        {onRemove && (
          <Flex>
            <Button variant="danger-light" size="S" startIcon={<Trash aria-hidden />} onClick={onRemove}>
              {text('admissibility.remove', { number })}
            </Button>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
