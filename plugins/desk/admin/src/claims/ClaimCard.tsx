import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ClaimForDecision } from '../../../shared';
import { useText } from '../lib/panel';
import { Asked } from './Asked';
import { Decide } from './Decide';

/** One claim: who asks, for what, and the answer that it gets or got. */
export function ClaimCard({ claim, onDone }: { claim: ClaimForDecision; onDone: () => void }) {
  const text = useText();
  const { formatDate } = useIntl();
  const day = (iso: string) => formatDate(iso, { day: 'numeric', month: 'long', year: 'numeric' });
  const { user, state, message, decidedAt, decidedBy, reason } = claim;
  const name = text('claim.of', { name: user.name });

  return (
    <Box tag="article" aria-label={name} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <Typography tag="h3" variant="delta" fontWeight="bold">
            {name}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            <Link href={`mailto:${user.email}`}>{user.email}</Link>
            {` · ${text('claim.madeOn', { date: day(claim.createdAt) })}`}
          </Typography>
        </Box>
        <Asked claim={claim} />
        {message && (
          <Box
            tag="blockquote"
            borderColor="neutral200"
            borderStyle="solid"
            borderWidth="0 0 0 2px"
            paddingLeft={3}
            margin={0}
          >
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('claim.message')}
            </Typography>
            <Typography tag="p" lineHeight="1.5" style={{ whiteSpace: 'pre-line' }}>
              {message}
            </Typography>
          </Box>
        )}
        {state === 'pending' && <Decide claim={claim} onDone={onDone} />}
        {decidedAt && (
          <Typography tag="p">
            {text('claim.decided', { decision: state, date: day(decidedAt), name: decidedBy ?? text('claim.someone') })}
            {reason && ` : « ${reason} »`}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
