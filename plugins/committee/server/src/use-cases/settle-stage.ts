import type { Core } from '@strapi/strapi';
import {
  afterStage,
  isSettled,
  sessionLine,
  settlementsOf,
  unseated,
  whatComesOut,
  type ItemEdit,
  type StageClosing,
} from '../../../shared';
import { configurationOf } from '../configuration';
import { presidingIn } from '../policies/presiding';
import { closingCase, countedBallots, decides, unwrittenRequest } from '../rows/closing';
import type { LoadedStage } from '../rows/stage';
import { storedTallies } from '../rows/tallies';
import { nowIso } from '../store/clock';
import type { Actor, OpenStage, ReviewRow, SessionRow } from '../store/rows';
import { heldSession } from '../store/sessions';
import { sessions, transitions } from '../store/tables';
import { appendRecord } from './append-record';
import { move } from './move';
import { openFollowingStage } from './open-following-stage';
import { tellDecided, tellOutcome } from './tell-decided';

/** Writes the record of a stage that closes, and takes the review on to where that leads. */
export async function settle(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  closing: StageClosing & { closes: true },
  by: Actor,
  { reason, edits }: { reason: string | null; edits: readonly ItemEdit[] },
): Promise<ReviewRow> {
  const stage = review.stage as OpenStage;
  const at = nowIso();
  const out = whatComesOut(
    closingCase(review, loaded, {
      outcome: closing.outcome,
      edits,
      unwritten: unwrittenRequest[configurationOf(strapi).locale],
      by: presidingIn(review, loaded, by)?.role ?? null,
      at,
    }),
  );
  const { outcome, remarks } = out;
  const session = await sessionOf(strapi, review, loaded);
  const told = decides(stage) && outcome === 'approved-with-reservations' ? [...out.carried, ...out.own] : out.own;
  const dropped = settlementsOf(out.dropped);
  const record = await appendRecord(strapi, {
    kind: 'decision',
    closingKey: `${review.id}:${review.round}:${stage.position}:${await adjournments(strapi, review)}`,
    reviewId: review.id,
    contentUid: review.contentUid,
    contentId: review.contentId,
    title: review.title,
    slug: review.slug,
    round: review.round,
    stage: stage.position,
    committeeSlug: stage.committee.slug,
    committeeName: stage.committee.name,
    session: session && sessionLine({ date: session.heldOn, place: session.place }),
    power: stage.power,
    outcome,
    ...storedTallies(closing),
    byProxy: countedBallots(loaded).filter(({ castMode }) => castMode === 'proxy').length,
    presiding: unseated(loaded.eligible, review.namedPresiding),
    majority: stage.majority,
    reservations: told.map((item) => item.text),
    reason,
    operator: null,
    writtenBy: null,
    differences: [],
    settlements: dropped.length > 0 ? dropped : null,
    corrects: null,
    decidedAt: at,
    fingerprint: review.fingerprint,
  });
  const asker = { record: record.reference, committee: stage.committee.name };
  const named = (items: typeof out.own) => items.map((item) => ({ ...asker, ...item }));
  // What was settled stays: the record of the opinion tells from it what became of each.
  const settled = [...(review.reservations ?? []).filter(isSettled), ...named(out.dropped)];
  const asking = [...out.carried, ...named(out.own)];
  const after = afterStage(stage.power, outcome, stage.position === stage.count);
  const step = { event: 'close-stage', by, outcome, reason, recordReference: record.reference } as const;
  await tellOutcome(strapi, review, loaded, { outcome, reason, record: record.reference });
  if (after.opensNextStage) return openFollowingStage(strapi, review, step, [...settled, ...asking]);
  const asked = { remarks, reservations: [...settled, ...asking] };
  const moved = await move(
    strapi,
    review,
    { ...step, to: after.state, ...asked },
    { ...asked, dueOn: null, draftReason: null, closingEdits: null, closesAt: null, answerDrafts: {} },
  );
  await tellDecided(strapi, moved, outcome, remarks, reason);
  return moved;
}

/** The session in which it was decided: the one held now, or that of the ballot that was the last of all. A deadline decides in none. */
async function sessionOf(strapi: Core.Strapi, review: ReviewRow, loaded: LoadedStage): Promise<SessionRow | null> {
  if (loaded.stageCase.closedBy === 'deadline') return null;
  const held = await heldSession(strapi, review);
  if (held || !review.closesAt) return held;
  const last = countedBallots(loaded).reduce((one, other) => (other.id > one.id ? other : one));
  return last.session ? sessions(strapi).findOne({ documentId: last.session }) : null;
}

/** A stage that was adjourned and reopened closes again: each closing has its own key. */
async function adjournments(strapi: Core.Strapi, review: ReviewRow): Promise<number> {
  return transitions(strapi).count({ reviewId: review.id, round: review.round, event: 'reopen' });
}
