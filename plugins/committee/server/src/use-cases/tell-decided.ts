import type { Core } from '@strapi/strapi';
import { carriedReservations, type RemarkItem, type StageOutcome } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { quotedOf } from '../mails/quote';
import { authorOf, editors, send } from '../mails/send';
import type { ReviewRow } from '../store/rows';
import { chairsOf } from '../policies/presiding';
import type { LoadedStage } from '../rows/stage';
import { tellPutOff } from './tell-put-off';

/** Who is told once a stage settled: the author always, the editors when it can be published, the chair when nothing was decided. */
export async function tellDecided(
  strapi: Core.Strapi,
  review: ReviewRow,
  outcome: StageOutcome,
  remarks: readonly RemarkItem[],
  reason: string | null,
): Promise<void> {
  const addresses = addressesOf(strapi, review);
  const { title } = review;
  const committee = review.stage?.committee.name ?? '';
  if (outcome === 'adjourned') {
    await send(strapi, chairsOf(review), (say) => say.undecided(title, addresses));
    return tellPutOff(strapi, review, reason);
  }
  const reservations = carriedReservations(review.reservations).map((item) => item.text);
  await send(strapi, [authorOf(review)], (say) =>
    review.state === 'reservations-to-lift'
      ? say.reservationsToLift(title, committee, reason, reservations, addresses)
      : say.decided(title, committee, outcome, reason, quotedOf(strapi, review, remarks), addresses),
  );
  if (review.state === 'accepted') {
    await send(strapi, await editors(strapi), (say) => say.readyToPublish(title, addresses));
  }
}

/** Those who could vote in a stage that closed learn what came out of it; those who stepped aside do not. */
export async function tellOutcome(
  strapi: Core.Strapi,
  review: ReviewRow,
  { eligible }: LoadedStage,
  { outcome, reason, record }: { outcome: StageOutcome; reason: string | null; record: string },
): Promise<void> {
  const committee = review.stage?.committee.name ?? '';
  // Whoever presides over what was not decided has a mail that says what to do.
  const told = outcome === 'adjourned' ? eligible.filter(({ role }) => role !== 'chair') : eligible;
  await send(strapi, told, (say) =>
    outcome === 'adjourned'
      ? say.adjourned(review.title, committee, reason, addressesOf(strapi, review))
      : say.outcome(review.title, committee, outcome, reason, record, addressesOf(strapi, review)),
  );
}

export async function tellMissedQuorum(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  const dueOn = review.stage?.missedQuorum === 'extend' ? review.dueOn : null;
  await send(strapi, chairsOf(review), (say) => say.deadlineMissed(review.title, dueOn, addressesOf(strapi, review)));
}
