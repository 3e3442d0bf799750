import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { SearchState } from '../../../shared';
import { useAct, useText } from '../lib/panel';

type DeadRow = SearchState['dead'][number];

function Dead({ row, onDecided }: { row: DeadRow; onDecided: () => void }) {
  const text = useText();
  const { formatDate } = useIntl();
  const { post, del } = useFetchClient();
  const { busy, act } = useAct();
  const since = formatDate(row.diedAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Box tag="li" background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {row.key}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('dead.since', { since, count: row.attempts })}
        </Typography>
        <Typography textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
          {row.error}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button
            size="S"
            variant="secondary"
            loading={busy}
            aria-label={text('dead.retryOne', { key: row.key })}
            onClick={() => void act(() => post(`/search/dead/${row.id}/retry`), text('dead.retried')).then(onDecided)}
          >
            {text('dead.retry')}
          </Button>
          <Button
            size="S"
            variant="danger-light"
            loading={busy}
            aria-label={text('dead.dropOne', { key: row.key })}
            onClick={() => void act(() => del(`/search/dead/${row.id}`), text('dead.dropped')).then(onDecided)}
          >
            {text('dead.drop')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** What could not be indexed after many tries, and waits for a person. */
export function DeadRows({ rows, onDecided }: { rows: DeadRow[]; onDecided: () => void }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <Dead key={row.id} row={row} onDecided={onDecided} />
      ))}
    </Flex>
  );
}
