import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PlaceForDecision } from '../../../shared';
import { useText } from '../lib/panel';
import { DecidePlace } from './DecidePlace';

function Outcome({ place: { state, decidedAt, decidedBy, reason, territory } }: { place: PlaceForDecision }) {
  const text = useText();
  const { formatDate } = useIntl();
  if (!decidedAt) return null;
  const date = formatDate(decidedAt, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <Typography tag="p">
      {text('place.decided', { decision: state, date, name: decidedBy ?? text('claim.someone') })}
      {reason && ` : « ${reason} »`}
      {territory && (
        <>
          {' : '}
          <Link tag={NavLink} to={`/content-manager/collection-types/api::territory.territory/${territory.documentId}`}>
            {territory.label}
          </Link>
        </>
      )}
    </Typography>
  );
}

/** One proposed place: what it is, who proposes it for which sheet, and the answer that it gets or got. */
export function PlaceCard({ place, onDone }: { place: PlaceForDecision; onDone: () => void }) {
  const text = useText();
  const { formatDate } = useIntl();
  const { name, kind, inside, user, sheet, createdAt, state } = place;
  return (
    <Box
      tag="article"
      aria-label={text('place.of', { name })}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <Typography tag="h3" variant="delta" fontWeight="bold">
            {name}
          </Typography>
          <Typography tag="p">
            {inside === null
              ? text('place.nowhere', { kind: text(`placeKind.${kind}`) })
              : text('place.inside', { kind: text(`placeKind.${kind}`), inside })}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {`${text('place.by', { name: user.name })} · `}
            <Link href={`mailto:${user.email}`}>{user.email}</Link>
            {` · ${text('claim.madeOn', { date: formatDate(createdAt, { day: 'numeric', month: 'long', year: 'numeric' }) })}`}
            {sheet && ` · ${text('place.sheet', { title: sheet })}`}
          </Typography>
        </Box>
        {state === 'pending' && <DecidePlace place={place} onDone={onDone} />}
        <Outcome place={place} />
      </Flex>
    </Box>
  );
}
