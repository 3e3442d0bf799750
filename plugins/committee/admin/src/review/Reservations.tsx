import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { answerableMeanwhile, type ReviewDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { label, useAct, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { routes } from '../lib/paths';
import { Mark } from '../parts/Mark';
import { ReasonDialog } from '../parts/ReasonDialog';
import { Changes } from '../snapshot/Changes';
import { Answer } from './Answer';

type Props = { review: ReviewDetail; onDone: () => void };
type Reservation = ReviewDetail['reservations'][number];

function ReservationLine({ reservation, review, onDone }: Props & { reservation: Reservation }) {
  const text = useText();
  const { day } = useDates();
  const { busy, send } = useAct();
  const open = reservation.state === 'open' || reservation.state === 'answered';

  const url = `${routes.review(review.id)}/reservations/${encodeURIComponent(reservation.id)}/lift`;
  const says = (as: 'dropped' | 'insufficient') => (word: string) => ({
    fingerprint: review.draftFingerprint,
    as,
    word,
  });

  async function lift() {
    // The chair vouches for the draft as it was shown: the server refuses when it moved meanwhile.
    const body = { fingerprint: review.draftFingerprint };
    if (await send(url, body, text('reservations.done'))) onDone();
  }
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap">
        <Mark look={open ? 'warning' : 'success'}>{label(text, 'reservation', reservation.state)}</Mark>
        <Typography lineHeight="1.5">{reservation.text}</Typography>
      </Flex>
      {reservation.committee && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('reservations.from', { committee: reservation.committee })}
        </Typography>
      )}
      <Answer answer={reservation.answer} />
      {reservation.word && (
        <Typography tag="p" lineHeight="1.5" style={{ whiteSpace: 'pre-line' }}>
          {text('reservations.word', { word: reservation.word })}
        </Typography>
      )}
      {reservation.liftedAt && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('reservations.lifted', { date: day(reservation.liftedAt) })}
        </Typography>
      )}
      {open && review.actions.includes('lift-reservation') && review.draftFingerprint !== null && (
        <Flex paddingTop={2} gap={2} wrap="wrap">
          <Button
            variant="secondary"
            size="S"
            loading={busy}
            onClick={lift}
            aria-label={text('reservations.liftOne', { text: reservation.text })}
          >
            {text('reservations.lift')}
          </Button>
          <ReasonDialog
            open={text('reservations.drop')}
            openName={text('reservations.dropOne', { text: reservation.text })}
            help={text('reservations.dropHelp')}
            reason={text('reservations.dropReason')}
            done={text('reservations.dropDone')}
            size="S"
            url={url}
            body={says('dropped')}
            onDone={onDone}
          />
          {reservation.state === 'answered' && (
            <ReasonDialog
              open={text('reservations.again')}
              openName={text('reservations.againOne', { text: reservation.text })}
              help={text('reservations.againHelp')}
              reason={text('reservations.againReason')}
              done={text('reservations.againDone')}
              size="S"
              url={url}
              body={says('insufficient')}
              onDone={onDone}
            />
          )}
        </Flex>
      )}
    </Box>
  );
}

/** What the members asked to put right before publication, and what the author did about it. */
export function Reservations({ review, onDone }: Props) {
  const text = useText();
  if (review.reservations.length === 0) return null;
  const lifting = review.actions.includes('lift-reservation');
  return (
    <Card title={text('reservations.title')}>
      {lifting && <Typography tag="p">{text('reservations.draft')}</Typography>}
      {answerableMeanwhile(review).length > 0 && <Typography tag="p">{text('reservations.meanwhile')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {review.reservations.map((reservation) => (
          <ReservationLine key={reservation.id} reservation={reservation} review={review} onDone={onDone} />
        ))}
      </Flex>
      {lifting && review.draftDifferences.length > 0 && (
        <Box>
          <Typography tag="h3" variant="sigma">
            {text('reservations.changes')}
          </Typography>
          <Changes differences={review.draftDifferences} none="" />
        </Box>
      )}
    </Card>
  );
}
