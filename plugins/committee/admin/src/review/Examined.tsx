import { Box, Tabs } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { useText } from '../lib/panel';
import { Changes } from '../snapshot/Changes';
import { Sheet } from '../snapshot/Sheet';
import { History } from './History';

/** The version examined, what changed since the previous round, and the way so far. */
export function Examined({ review }: { review: ReviewDetail }) {
  const text = useText();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5} width="100%">
      <Tabs.Root defaultValue="sheet" variant="simple">
        <Tabs.List aria-label={text('review.tabs')}>
          <Tabs.Trigger value="sheet">{text('review.tab.sheet')}</Tabs.Trigger>
          {review.round > 1 && (
            <Tabs.Trigger value="changes">
              {text('review.tab.changes', { count: review.differences.length })}
            </Tabs.Trigger>
          )}
          {review.draftDifferences.length > 0 && (
            <Tabs.Trigger value="draft">
              {text('review.tab.draft', { count: review.draftDifferences.length })}
            </Tabs.Trigger>
          )}
          <Tabs.Trigger value="history">{text('review.tab.history')}</Tabs.Trigger>
        </Tabs.List>
        <Box paddingTop={4}>
          <Tabs.Content value="sheet">
            <Sheet snapshot={review.snapshot} />
          </Tabs.Content>
          <Tabs.Content value="changes">
            <Changes differences={review.differences} none={text('review.noChange')} />
          </Tabs.Content>
          <Tabs.Content value="draft">
            <Changes differences={review.draftDifferences} none={text('review.noChange')} />
          </Tabs.Content>
          <Tabs.Content value="history">
            <History steps={review.history} />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Box>
  );
}
