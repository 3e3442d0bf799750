import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { OPERATE_PERMISSION } from '../../../shared';
import { useText } from '../lib/text';
import { DeadRows } from './DeadRows';
import { Queues } from './Queues';
import { useOutbox } from './useOutbox';

function Content() {
  const text = useText();
  const { state, failed, retry, drop } = useOutbox();
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        {failed && <Typography textColor="danger600">{text('failed')}</Typography>}
        {!state && !failed && <Loader>{text('loading')}</Loader>}
        {state && (
          <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
            <Box tag="section" aria-label={text('flow')}>
              <Queues consumers={state.consumers} />
            </Box>
            <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
              <Typography tag="h2" variant="beta">
                {text('deadTitle')}
              </Typography>
              <DeadRows rows={state.dead} onRetry={(id) => void retry(id)} onDrop={(id) => void drop(id)} />
            </Flex>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** The page of the outbox, for those who keep the platform running. */
export function OutboxPage() {
  return (
    <Page.Protect permissions={[{ action: OPERATE_PERMISSION, subject: null }]}>
      <Content />
    </Page.Protect>
  );
}
