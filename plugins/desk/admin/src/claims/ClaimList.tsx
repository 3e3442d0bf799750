import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { ClaimState } from '../../../shared';
import { useText } from '../lib/text';
import { ClaimCard } from './ClaimCard';
import type { Claims } from './useClaims';

type Props = { state: ClaimState; claims: Claims; onDone: () => void; onMore: () => void };

function Content({ state, claims, onDone, onMore }: Props) {
  const text = useText();
  if (claims.is === 'waiting') return <Loader small>{text('waiting')}</Loader>;
  if (claims.is === 'failed') {
    return (
      <Flex gap={3}>
        <Typography textColor="danger600">{claims.message}</Typography>
        <Button variant="tertiary" onClick={claims.reload}>
          {text('retry')}
        </Button>
      </Flex>
    );
  }
  if (claims.data.length === 0) return <Typography textColor="neutral600">{text(`claims.empty.${state}`)}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {claims.data.map((claim) => (
        <ClaimCard key={claim.documentId} claim={claim} onDone={onDone} />
      ))}
      {claims.meta.total > claims.data.length && (
        <Flex>
          <Button variant="tertiary" onClick={onMore}>
            {text('claims.more')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

/** The claims in one state, under their heading. */
export function ClaimList(props: Props) {
  const text = useText();
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} paddingBottom={7}>
      <Typography tag="h2" id={id} variant="beta" paddingBottom={3} display="block">
        {text(`claims.${props.state}`)}
      </Typography>
      <Content {...props} />
    </Box>
  );
}
