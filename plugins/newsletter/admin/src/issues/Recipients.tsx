import { AnsweredPart, Card, Rows, type Column } from '@passerelles/kit/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { recipientsAnswer, type IssueDetail, type RecipientsAnswer } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { routes } from '../lib/paths';

type Recipient = RecipientsAnswer['data'][number];

/** Who would receive it if it left now, and why; counted when it is asked for. */
export function Recipients({ issue }: { issue: IssueDetail }) {
  const text = useText();
  const [before, setBefore] = useState<number[]>([]);
  const after = before.at(-1) ?? 0;
  const answer = useAnswer(recipientsAnswer, routes.recipients(issue.id, after), {
    revision: String(issue.version),
    keep: true,
  });
  const chosen = (names: string[]) => (
    <Typography>{names.length === 0 ? text('recipients.all') : names.join(', ')}</Typography>
  );
  const columns: Column<Recipient>[] = [
    { name: text('recipients.who'), cell: ({ email }) => <Typography>{email}</Typography> },
    { name: text('recipients.why'), cell: ({ reason }) => <Typography>{text(`reason.${reason}`)}</Typography> },
    {
      name: text('recipients.kinds'),
      cell: ({ kinds }) => chosen(kinds.map((kind) => text(`recipients.kind.${kind}`))),
    },
    { name: text('recipients.themes'), cell: ({ themes }) => chosen(themes) },
    { name: text('recipients.territories'), cell: ({ territories }) => chosen(territories) },
  ];
  return (
    <Card title={text('recipients.title')} help={text('recipients.help')}>
      <AnsweredPart answer={answer}>
        {({ counts, data, next }) => (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography tag="p" fontWeight="bold">
              {text('recipients.receive', { count: counts.receive })}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {text('recipients.others', {
                nothing: counts.nothing,
                weekly: counts.weekly,
                monthly: counts.monthly,
              })}
            </Typography>
            {data.length > 0 && (
              <Rows
                plain
                name={text('recipients.title')}
                columns={columns}
                rows={data}
                keyOf={({ id }) => String(id)}
              />
            )}
            <Flex gap={2}>
              {before.length > 0 && (
                <Button variant="tertiary" onClick={() => setBefore(before.slice(0, -1))}>
                  {text('recipients.back')}
                </Button>
              )}
              {next !== null && (
                <Button variant="tertiary" onClick={() => setBefore([...before, next])}>
                  {text('recipients.next')}
                </Button>
              )}
            </Flex>
          </Flex>
        )}
      </AnsweredPart>
    </Card>
  );
}
