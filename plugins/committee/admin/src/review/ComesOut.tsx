import { Box, Typography } from '@strapi/design-system';
import { afterStage, type ItemEdit, type ReviewDetail } from '../../../shared';
import { label, useText } from '../lib/panel';
import { foresee, type Foreseen } from './closingEdits';

/** What will come out of the stage, before it is closed: the outcome, where it leads, and who will read what. */
export function ComesOut({
  review,
  closing,
  edits,
}: {
  review: ReviewDetail;
  closing: Foreseen;
  edits: readonly ItemEdit[];
}) {
  const text = useText();
  const out = foresee(closing, edits);
  const after = afterStage(review.stage?.power ?? 'decision', out.outcome, closing.isLast);
  const asked = [...out.carried, ...out.own, ...out.remarks].length;
  const said = [
    text('closing.outcome', { outcome: label(text, 'outcome', out.outcome) }),
    text(after.opensNextStage ? 'closing.next.following' : `closing.next.${after.state as ClosedState}`),
    text('closing.asked', { count: out.outcome === 'adjourned' ? 0 : asked }),
    text('closing.public'),
  ];
  return (
    <Box role="status" aria-label={text('closing.title')} background="neutral100" hasRadius padding={3}>
      <Typography tag="h3" variant="sigma">
        {text('closing.title')}
      </Typography>
      {said.map((sentence) => (
        <Typography key={sentence} tag="p" lineHeight="1.5">
          {sentence}
        </Typography>
      ))}
    </Box>
  );
}

type ClosedState = 'accepted' | 'reservations-to-lift' | 'changes-requested' | 'rejected' | 'adjourned';
