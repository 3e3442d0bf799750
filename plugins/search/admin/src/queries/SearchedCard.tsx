import { AnsweredPart, Card, Rows } from '@passerelles/kit/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { queriesSchema, type Queries } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';

const periods = [1, 3, 12] as const;

function List({ title, none, lines }: { title: string; none: string; lines: Queries['mostSearched'] }) {
  const text = useText();
  return (
    <Box flex="1 1 36rem" minWidth={0}>
      <Typography tag="h3" variant="omega" fontWeight="semiBold">
        {title}
      </Typography>
      {lines.length === 0 ? (
        <Typography textColor="neutral600">{none}</Typography>
      ) : (
        <Rows
          plain
          name={title}
          columns={[
            {
              name: text('queries.words'),
              cell: ({ label }) => <Typography style={{ overflowWrap: 'anywhere' }}>{label}</Typography>,
            },
            { name: text('queries.readers'), cell: ({ readers }) => <Typography>{readers}</Typography> },
            { name: text('queries.searches'), cell: ({ searches }) => <Typography>{searches}</Typography> },
          ]}
          rows={lines}
          keyOf={({ label }) => label}
        />
      )}
    </Box>
  );
}

/** What people look for, and what they look for in vain. */
export function SearchedCard() {
  const text = useText();
  const [months, setMonths] = useState<(typeof periods)[number]>(1);
  const answer = useAnswer(queriesSchema, `/search/queries?months=${months}`);
  return (
    <Card title={text('queries.title')} help={text('queries.help')}>
      <Flex role="group" aria-label={text('queries.period')} gap={2} wrap="wrap">
        {periods.map((period) => (
          <Button
            key={period}
            size="S"
            variant={period === months ? 'default' : 'tertiary'}
            aria-pressed={period === months}
            onClick={() => setMonths(period)}
          >
            {text('queries.months', { count: period })}
          </Button>
        ))}
      </Flex>
      <AnsweredPart answer={answer}>
        {({ mostSearched, neverFound }) => (
          <Flex gap={6} wrap="wrap" alignItems="start">
            <List title={text('queries.most')} none={text('queries.none')} lines={mostSearched} />
            <List title={text('queries.never')} none={text('queries.allFound')} lines={neverFound} />
          </Flex>
        )}
      </AnsweredPart>
    </Card>
  );
}
