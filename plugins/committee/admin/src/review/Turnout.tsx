import { Box, Flex, Typography } from '@strapi/design-system';
import type { Elector, ReviewDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useDates } from '../lib/dates';
import { label, useText } from '../lib/panel';
import { SessionOf } from './Agenda';

/** How far the votes are, with a mark where the quorum stands. The sentence beside it says the same in words. */
function QuorumBar({ present, eligible, required }: { present: number; eligible: number; required: number }) {
  const text = useText();
  const share = (count: number) => `${eligible === 0 ? 0 : Math.min(100, (100 * count) / eligible)}%`;
  const reached = present >= required;
  return (
    <Box
      role="progressbar"
      aria-label={text('turnout.bar')}
      aria-valuemin={0}
      aria-valuemax={eligible}
      aria-valuenow={present}
      aria-valuetext={text('turnout.count', { present, eligible })}
      position="relative"
      height="1.2rem"
      background="neutral150"
      hasRadius
    >
      <Box height="100%" width={share(present)} background={reached ? 'success600' : 'primary600'} hasRadius />
      <Box
        position="absolute"
        top="-0.3rem"
        height="1.8rem"
        width="2px"
        background="neutral800"
        style={{ left: share(required) }}
      />
    </Box>
  );
}

function ElectorLine({ elector }: { elector: Elector }) {
  const text = useText();
  const { name, role, represents, recused, hasVoted } = elector;
  const said = recused
    ? 'turnout.recused'
    : hasVoted === null
      ? 'turnout.hidden'
      : hasVoted
        ? 'turnout.voted'
        : 'turnout.pending';
  return (
    <Flex tag="li" justifyContent="space-between" gap={3} alignItems="baseline">
      <Box>
        <Typography>{name}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[label(text, 'role', role), represents].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Typography
        variant="pi"
        textColor={hasVoted && !recused ? 'success700' : 'neutral600'}
        style={{ whiteSpace: 'nowrap' }}
      >
        {text(said)}
      </Typography>
    </Flex>
  );
}

/** Who is called to vote and how many have: what was voted is never said here. */
export function Turnout({ review }: { review: ReviewDetail }) {
  const text = useText();
  const { moment } = useDates();
  const { turnout, electors, rule } = review;
  if (turnout === null) return null;
  const { present, eligible, quorumRequired } = turnout;
  const missing = quorumRequired - present;
  return (
    <Card title={text('turnout.title')}>
      <SessionOf review={review} />
      <Typography tag="p">{text('turnout.count', { present, eligible })}</Typography>
      {review.closesAt && (
        <Typography tag="p">{text('turnout.complete', { moment: moment(review.closesAt) })}</Typography>
      )}
      <QuorumBar present={present} eligible={eligible} required={quorumRequired} />
      <Typography tag="p" variant="pi" textColor={missing > 0 ? 'neutral700' : 'success700'}>
        {`${text('turnout.quorum', { required: quorumRequired })}, ${missing > 0 ? text('turnout.missing', { missing }) : text('turnout.reached')}`}
      </Typography>
      {electors.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={text('turnout.electors')}>
          {electors.map((elector) => (
            <ElectorLine key={elector.membershipId} elector={elector} />
          ))}
        </Flex>
      )}
      {rule && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {`${text('review.rule', { majority: label(text, 'majority', rule.majority), quorum: quorumRequired })} ${label(text, 'visibility', rule.ballotVisibility)}`}
        </Typography>
      )}
    </Card>
  );
}
