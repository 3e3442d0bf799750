import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { wordDifference, type CorrectionView } from '../../../shared';
import { useText } from '../lib/panel';
import { Words } from '../snapshot/MarkedWords';

type Props = {
  name: string;
  place: CorrectionView['texts'][number];
  /** The corrected text; undefined while it is only read. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

const startOf = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

/** One text of the sheet: read, then corrected in place, with what changes word by word beneath. */
export function CorrectedText({ name, place, value, onChange }: Props) {
  const text = useText();
  if (value === undefined) {
    return (
      <Flex gap={4} alignItems="start" justifyContent="space-between" wrap="wrap">
        <Box style={{ flex: '1 1 24rem', minWidth: 0 }}>
          <Typography tag="p" lineHeight="1.6" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {place.text}
          </Typography>
        </Box>
        <Button
          variant="tertiary"
          aria-label={text('correction.changeOne', { field: name, start: startOf(place.text) })}
          onClick={() => onChange(place.text)}
        >
          {text('correction.change')}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root>
        <Field.Label>{name}</Field.Label>
        <Textarea
          autoFocus
          value={value}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        />
      </Field.Root>
      <Typography variant="pi" textColor="neutral600">
        {text('correction.difference')}
      </Typography>
      <Typography tag="p" lineHeight="1.6" style={{ whiteSpace: 'pre-line' }} aria-live="polite">
        {value === place.text ? text('correction.none') : <Words runs={wordDifference(place.text, value)} />}
      </Typography>
      <Box>
        <Button variant="tertiary" onClick={() => onChange(undefined)}>
          {text('correction.keep')}
        </Button>
      </Box>
    </Flex>
  );
}
