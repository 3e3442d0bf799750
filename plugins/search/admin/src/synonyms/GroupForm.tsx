import { useWords } from '@passerelles/kit/admin';
import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { GroupIssue, SynonymGroup } from '../../../shared';
import { groupIssues } from '../lib/refusals';
import { Preview } from './Preview';
import { type Text, useAct, useText } from '../lib/panel';

type Props = { group: SynonymGroup | null; onClose: (changed: boolean) => void };

const termsIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Everything wrong with the terms, each named. */
function sayIssues(issues: readonly GroupIssue[], terms: readonly string[], text: Text): string | undefined {
  if (issues.length === 0) return undefined;
  return issues.map(({ position, code }) => text(`issue.${code}`, { term: terms[position ?? -1] ?? '' })).join(' ');
}

/** A group being written, one term a line, with what it would change for a query. */
export function GroupForm({ group, onClose }: Props) {
  const words = useWords();
  const text = useText();
  const { post, put } = useFetchClient();
  const { busy, act } = useAct();
  const [lines, setLines] = useState(group?.terms.join('\n') ?? '');
  const [refused, setRefused] = useState<{ issues: GroupIssue[]; terms: string[] } | null>(null);
  const terms = termsIn(lines);
  const documentId = group?.documentId ?? null;

  function write(written: string) {
    setLines(written);
    setRefused(null);
  }
  async function save() {
    const send = () =>
      documentId === null ? post('/search/synonyms', { terms }) : put(`/search/synonyms/${documentId}`, { terms });
    const accepted = await act(send, text('synonyms.saved'), (error) => {
      const issues = groupIssues(error);
      if (issues !== null) setRefused({ issues, terms });
      return issues !== null;
    });
    if (accepted) onClose(true);
  }
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex
        tag="form"
        aria-label={text(group === null ? 'synonyms.add' : 'synonyms.editTitle')}
        direction="column"
        alignItems="stretch"
        gap={4}
        onSubmit={(event: { preventDefault(): void }) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field.Root
          required
          hint={text('synonyms.termsHelp')}
          error={refused === null ? undefined : sayIssues(refused.issues, refused.terms, text)}
        >
          <Field.Label>{text('synonyms.terms')}</Field.Label>
          <Textarea value={lines} onChange={(event: { target: { value: string } }) => write(event.target.value)} />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
        <Preview documentId={documentId} terms={terms} />
        <Flex gap={2} wrap="wrap">
          <Button type="submit" loading={busy}>
            {text('synonyms.save')}
          </Button>
          <Button variant="tertiary" onClick={() => onClose(false)}>
            {words.cancel}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
