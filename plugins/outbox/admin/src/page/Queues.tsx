import { Rows } from '@passerelles/kit/admin';
import { Typography } from '@strapi/design-system';
import { isLate, type OutboxState } from '../../../shared';
import { useText } from '../lib/panel';

type Line = OutboxState['consumers'][number];

/** One line per consumer that has rows: how many wait, since when, how many were given up. */
export function Queues({ consumers }: { consumers: Line[] }) {
  const text = useText();
  if (consumers.length === 0) return <Typography textColor="neutral600">{text('quiet')}</Typography>;
  const column = (name: string, said: (line: Line) => string | number) => ({
    name,
    cell: (line: Line) => (
      <Typography textColor={isLate(line) ? 'warning700' : undefined} fontWeight={isLate(line) ? 'bold' : undefined}>
        {said(line)}
      </Typography>
    ),
  });
  return (
    <Rows
      name={text('flow')}
      columns={[
        column(text('effect'), ({ topic, consumer }) => `${topic} → ${consumer}`),
        column(text('waiting'), ({ depth, scheduled }) =>
          scheduled > 0 ? text('scheduled', { due: depth - scheduled, later: scheduled }) : depth,
        ),
        column(
          text('oldest'),
          (line) => `${text('seconds', { count: line.oldestAgeSeconds })}${isLate(line) ? ` (${text('late')})` : ''}`,
        ),
        column(text('dead'), ({ dead }) => dead),
      ]}
      rows={consumers}
      keyOf={({ topic, consumer }) => `${topic} ${consumer}`}
    />
  );
}
