import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeadRow } from '../../../shared';
import { useText } from '../lib/text';

interface Decisions {
  onRetry(id: number): void;
  onDrop(id: number): void;
}

function Dead({ row, onRetry, onDrop }: { row: DeadRow } & Decisions) {
  const text = useText();
  const { formatDate } = useIntl();
  const since = formatDate(row.diedAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" variant="delta">{`${row.topic} → ${row.consumer}`}</Typography>
        <Typography tag="p">{`${text('about')} : ${row.key}`}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {`${text('since')} ${since} · ${text('attempts', { count: row.attempts })}`}
        </Typography>
        {row.uncertain && (
          <Typography tag="p" textColor="warning700" fontWeight="bold">
            {text('uncertain')}
          </Typography>
        )}
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>{`${text('error')} : ${row.error}`}</Typography>
        <Flex gap={2}>
          <Button variant="secondary" onClick={() => onRetry(row.id)}>
            {text(row.uncertain ? 'retryAnyway' : 'retry')}
          </Button>
          <Button variant="danger-light" onClick={() => onDrop(row.id)}>
            {text('drop')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** What was given up and waits for a person to decide. */
export function DeadRows({ rows, ...decisions }: { rows: DeadRow[] } & Decisions) {
  const text = useText();
  if (rows.length === 0) return <Typography textColor="neutral600">{text('deadNone')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {rows.map((row) => (
        <Dead key={row.id} row={row} {...decisions} />
      ))}
    </Flex>
  );
}
