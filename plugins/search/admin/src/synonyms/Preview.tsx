import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { previewSchema, type Preview as Previewed, type Understood } from '../../../shared';
import { useExplain, useText, type Text } from '../lib/panel';

/** “jardin = potager + partagé”: each thing to be found, with its other ways of being said. */
function inWords({ slots }: Understood, text: Text): string {
  if (slots.length === 0) return text('preview.nothing');
  return slots
    .map(({ words, synonyms }) => [words.map(({ form }) => form).join(' '), ...synonyms].join(' = '))
    .join(' + ');
}

function stemsIn({ slots }: Understood): string {
  return slots.flatMap(({ words }) => words.map(({ form, stem }) => `${form} → ${stem}`)).join(', ');
}

function Side({ title, understood }: { title: string; understood: Understood }) {
  const text = useText();
  return (
    <Box flex="1 1 24rem" background="neutral0" hasRadius padding={4}>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Typography tag="p" variant="delta">
        {text('preview.found', { count: understood.total })}
      </Typography>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {inWords(understood, text)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {stemsIn(understood)}
      </Typography>
    </Box>
  );
}

/** What the group as it is being written would change for a query that the editor types. */
export function Preview({ documentId, terms }: { documentId: string | null; terms: string[] }) {
  const text = useText();
  const explain = useExplain();
  const { post } = useFetchClient();
  const [q, setQ] = useState('');
  const [outcome, setOutcome] = useState<Previewed | { failed: string } | null>(null);

  async function look() {
    try {
      setOutcome(previewSchema.parse((await post('/search/preview', { q, group: { documentId, terms } })).data));
    } catch (error) {
      setOutcome({ failed: explain(error) });
    }
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} alignItems="end" wrap="wrap">
        <Box flex="1 1 24rem">
          <Field.Root>
            <Field.Label>{text('preview.query')}</Field.Label>
            <TextInput
              value={q}
              maxLength={200}
              onChange={(event: { target: { value: string } }) => setQ(event.target.value)}
            />
          </Field.Root>
        </Box>
        <Button variant="tertiary" size="L" disabled={q.trim() === ''} onClick={() => void look()}>
          {text('preview.look')}
        </Button>
      </Flex>
      <Box aria-live="polite">
        {outcome !== null && 'failed' in outcome && <Typography textColor="danger700">{outcome.failed}</Typography>}
        {outcome !== null && 'before' in outcome && (
          <Flex gap={3} wrap="wrap" alignItems="stretch">
            <Side title={text('preview.before')} understood={outcome.before} />
            <Side title={text('preview.after')} understood={outcome.after} />
          </Flex>
        )}
      </Box>
    </Flex>
  );
}
