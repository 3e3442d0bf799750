import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { useDates } from '../lib/dates';
import { label, useText } from '../lib/text';
import { Card } from '../parts/Card';

type Ballot = ReviewDetail['ballots'][number];

function BallotLine({ ballot }: { ballot: Ballot }) {
  const text = useText();
  const { day } = useDates();
  const where = [text('common.round', { round: ballot.round }), label(text, 'castMode', ballot.castMode), day(ballot.castAt)];
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{ballot.member}</Typography>
        <Typography>{label(text, 'choice', ballot.choice)}</Typography>
        {!ballot.counts && <Badge>{text('ballot.setAside')}</Badge>}
      </Flex>
      {ballot.comment && (
        <Typography tag="p" lineHeight="1.5">
          {ballot.comment}
        </Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {where.join(' · ')}
      </Typography>
    </Box>
  );
}

/** The others' ballots. The server sends them only when the stage lets this person read them. */
export function OtherBallots({ ballots }: { ballots: Ballot[] }) {
  const text = useText();
  if (ballots.length === 0) return null;
  return (
    <Card title={text('ballot.others')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {ballots.map((ballot, index) => (
          <BallotLine key={index} ballot={ballot} />
        ))}
      </Flex>
    </Card>
  );
}
