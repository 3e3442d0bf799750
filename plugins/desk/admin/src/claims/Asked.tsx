import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { sayActorKind, type ClaimForDecision } from '../../../shared';
import { useLocale, useText } from '../lib/panel';

const details = ['acronym', 'mission', 'website', 'publicContact', 'address', 'rna', 'siret'] as const;

function Proposal({ proposal, joins }: { proposal: NonNullable<ClaimForDecision['proposal']>; joins: boolean }) {
  const text = useText();
  const locale = useLocale();
  const lines: [string, string][] = [
    [text('proposal.kind'), sayActorKind(proposal.kind, locale)],
    ...details.flatMap((name): [string, string][] => {
      const value = proposal[name];
      return value ? [[text(`proposal.${name}`), value]] : [];
    }),
  ];
  return (
    <Box>
      <Typography tag="p">
        {`${text('claim.proposes')} `}
        <strong>{proposal.name}</strong>
      </Typography>
      {!joins && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('claim.onlyAdds')}
        </Typography>
      )}
      <Box tag="dl" paddingTop={2}>
        {lines.map(([name, value]) => (
          <Flex key={name} gap={2} alignItems="baseline">
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {name}
            </Typography>
            <Typography tag="dd">{value}</Typography>
          </Flex>
        ))}
      </Box>
    </Box>
  );
}

/** What a person asks for: to represent an actor of the directory, or to add one to it. */
export function Asked({ claim: { actor, proposal, joins, members, state } }: { claim: ClaimForDecision }) {
  const text = useText();
  const locale = useLocale();
  if (proposal && state !== 'approved') return <Proposal proposal={proposal} joins={joins} />;
  if (!actor) return null;
  return (
    <Box>
      <Typography tag="p">
        {`${text(joins ? 'claim.joins' : 'claim.added')} `}
        <Link
          tag={NavLink}
          to={`/content-manager/collection-types/api::actor.actor/${actor.documentId}`}
          aria-label={text('claim.openActor', { name: actor.name })}
        >
          {actor.name}
        </Link>
        {` (${sayActorKind(actor.kind, locale)})`}
      </Typography>
      {state === 'pending' && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('claim.members', { count: members })}
        </Typography>
      )}
    </Box>
  );
}
