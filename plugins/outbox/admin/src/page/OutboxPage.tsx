import { AnsweredPart } from '@passerelles/kit/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { OPERATE_PERMISSION, outboxStateSchema } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { DeadRows } from './DeadRows';
import { Queues } from './Queues';

const everyMs = 5_000;

function Content() {
  const text = useText();
  const answer = useAnswer(outboxStateSchema, '/outbox/state', { everyMs });
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        <AnsweredPart answer={answer}>
          {({ consumers, dead }, reload) => (
            <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
              <Box tag="section" aria-label={text('flow')}>
                <Queues consumers={consumers} />
              </Box>
              <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
                <Typography tag="h2" variant="beta">
                  {text('deadTitle')}
                </Typography>
                <DeadRows rows={dead} onDecided={reload} />
              </Flex>
            </Flex>
          )}
        </AnsweredPart>
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
