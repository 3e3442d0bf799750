import type { CorrectionView } from '../../../shared';
import { useDates } from '../lib/dates';
import { useText } from '../lib/panel';
import { Notice } from '../parts/Notice';

/** What the editors asked the chair to correct, as long as it waits. */
export function CorrectionAsked({
  asked: { reason, askedOn, until },
}: {
  asked: NonNullable<CorrectionView['asked']>;
}) {
  const text = useText();
  const { day } = useDates();
  return <Notice>{text('correction.asked', { reason, day: day(askedOn), until: day(until) })}</Notice>;
}
