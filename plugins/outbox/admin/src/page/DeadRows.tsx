import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DeadRow } from '../../../shared';
import { useAct, useText } from '../lib/panel';

function Dead({ row, onDecided }: { row: DeadRow; onDecided: () => void }) {
  const text = useText();
  const { post, del } = useFetchClient();
  const { busy, act } = useAct();
  const { formatDate } = useIntl();
  const since = formatDate(row.diedAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" variant="delta">{`${row.topic} → ${row.consumer}`}</Typography>
        <Typography tag="p">{`${text('about')} : ${row.key}`}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {`${text('since')} ${since} · ${text('attempts', { count: row.attempts })}`}
        </Typography>
        {row.uncertain && (
          <Typography tag="p" textColor="warning700" fontWeight="bold">
            {text('uncertain')}
          </Typography>
        )}
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>{`${text('error')} : ${row.error}`}</Typography>
        <Flex gap={2}>
          <Button
            variant="secondary"
            loading={busy}
            onClick={() => void act(() => post(`/outbox/dead/${row.id}/retry`), text('retried')).then(onDecided)}
          >
            {text(row.uncertain ? 'retryAnyway' : 'retry')}
          </Button>
          <Button
            variant="danger-light"
            loading={busy}
            onClick={() => void act(() => del(`/outbox/dead/${row.id}`), text('dropped')).then(onDecided)}
          >
            {text('drop')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** What was given up and waits for a person to decide. */
export function DeadRows({ rows, onDecided }: { rows: DeadRow[]; onDecided: () => void }) {
  const text = useText();
  if (rows.length === 0) return <Typography textColor="neutral600">{text('deadNone')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {rows.map((row) => (
        <Dead key={row.id} row={row} onDecided={onDecided} />
      ))}
    </Flex>
  );
}
