import { Badge, Flex, Typography } from '@strapi/design-system';
import type { SearchState } from '../../../shared';
import { useText } from '../lib/panel';

/** Which engine runs, whether it answers, and how much waits for it. */
export function Engine({ state: { engine, queue } }: { state: SearchState }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="start" gap={2} aria-live="polite">
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="semiBold">{text(`engine.${engine.name}`)}</Typography>
        <Badge
          backgroundColor={engine.available ? 'success100' : 'danger100'}
          textColor={engine.available ? 'success700' : 'danger700'}
        >
          {text(engine.available ? 'engine.there' : 'engine.away')}
        </Badge>
      </Flex>
      {!engine.available && <Typography textColor="danger700">{text('engine.awayHelp')}</Typography>}
      {!engine.available && engine.message && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {engine.message}
        </Typography>
      )}
      <Typography textColor="neutral700">
        {queue.depth === 0
          ? text('queue.quiet')
          : text('queue.waiting', { count: queue.depth, seconds: queue.oldestAgeSeconds })}
      </Typography>
    </Flex>
  );
}
