import { useQueryParams } from '@strapi/strapi/admin';
import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { committeeListReply } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { usePageQuery } from '../lib/pageQuery';
import { routes } from '../lib/paths';
import { Choice } from '../parts/Choice';
import { Line } from '../parts/Line';

const everyCommittee = '*';

/** By committee and by a part of the title; both stand in the address, so that a filtered board can be linked to. */
export function Filters() {
  const text = useText();
  const { committee = everyCommittee, q = '' } = usePageQuery();
  const [, setQuery] = useQueryParams();
  const [typed, setTyped] = useState(q);
  const known = useAnswer(committeeListReply, routes.publicCommittees);
  const committees =
    known.is === 'ready' ? known.data.data.map(({ slug, name }) => ({ value: slug, label: name })) : [];

  const ask = (words: string, slug: string) =>
    setQuery({ q: words.trim() || undefined, committee: slug === everyCommittee ? undefined : slug, page: undefined });
  return (
    <Flex
      tag="form"
      role="search"
      aria-label={text('board.search')}
      gap={3}
      alignItems="flex-end"
      wrap="wrap"
      paddingBottom={4}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        ask(typed, committee);
      }}
    >
      <Box minWidth="24rem">
        <Choice
          label={text('column.committee')}
          value={committee}
          options={[{ value: everyCommittee, label: text('board.everyCommittee') }, ...committees]}
          onChange={(slug) => ask(typed, slug)}
        />
      </Box>
      <Box minWidth="24rem">
        <Line label={text('board.words')} value={typed} onChange={setTyped} />
      </Box>
      <Button type="submit" variant="secondary" size="L">
        {text('board.find')}
      </Button>
      {(q !== '' || committee !== everyCommittee) && (
        <Button
          variant="tertiary"
          size="L"
          onClick={() => {
            setTyped('');
            ask('', everyCommittee);
          }}
        >
          {text('board.clear')}
        </Button>
      )}
    </Flex>
  );
}
