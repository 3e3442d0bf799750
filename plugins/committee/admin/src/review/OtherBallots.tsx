import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { useDates } from '../lib/dates';
import { Card } from '@passerelles/kit/admin';
import { label, useText } from '../lib/panel';
import { BothTexts } from './BothTexts';

type Ballot = ReviewDetail['ballots'][number];

function BallotLine({ ballot, review }: { ballot: Ballot; review: ReviewDetail }) {
  const text = useText();
  const { day } = useDates();
  const stage = review.stage && text('common.stage', { position: ballot.stage, count: review.stage.count });
  const where = [
    text('common.round', { round: ballot.round }),
    stage,
    label(text, 'castMode', ballot.castMode),
    day(ballot.castAt),
  ];
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{ballot.member}</Typography>
        <Typography>{label(text, 'choice', ballot.choice)}</Typography>
        {!ballot.counts && <Badge>{text('ballot.setAside')}</Badge>}
      </Flex>
      <BothTexts ballot={ballot} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {where.filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

/** The others' ballots. The server sends them only when the stage lets this person read them. */
export function OtherBallots({ review }: { review: ReviewDetail }) {
  const text = useText();
  const { ballots } = review;
  if (ballots.length === 0) return null;
  return (
    <Card title={text('ballot.others')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {ballots.map((ballot, index) => (
          <BallotLine key={index} ballot={ballot} review={review} />
        ))}
      </Flex>
    </Card>
  );
}
