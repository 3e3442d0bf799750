import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { isLate, type OutboxState } from '../../../shared';
import { useText } from '../lib/text';

/** One line per consumer that has rows: how many wait, since when, how many were given up. */
export function Queues({ consumers }: { consumers: OutboxState['consumers'] }) {
  const text = useText();
  if (consumers.length === 0) return <Typography textColor="neutral600">{text('quiet')}</Typography>;
  const heads = ['effect', 'waiting', 'oldest', 'dead'] as const;
  return (
    <Table colCount={heads.length} rowCount={consumers.length + 1}>
      <Thead>
        <Tr>
          {heads.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{text(head)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {consumers.map((line) => (
          <Tr key={`${line.topic} ${line.consumer}`}>
            {[
              `${line.topic} → ${line.consumer}`,
              line.scheduled > 0
                ? text('scheduled', { due: line.depth - line.scheduled, later: line.scheduled })
                : line.depth,
              `${text('seconds', { count: line.oldestAgeSeconds })}${isLate(line) ? ` (${text('late')})` : ''}`,
              line.dead,
            ].map((value, column) => (
              <Td key={heads[column]}>
                <Typography
                  textColor={isLate(line) ? 'warning700' : undefined}
                  fontWeight={isLate(line) ? 'bold' : undefined}
                >
                  {value}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
