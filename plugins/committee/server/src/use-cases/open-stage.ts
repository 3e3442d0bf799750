import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { outboxService } from '@passerelles/outbox/shared';
import { addDays, differences, electorate, recusedByRule, type ReviewEvent } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { changedFields } from '../mails/quote';
import { send, type Recipient } from '../mails/send';
import { nowIso, today } from '../store/clock';
import { seatsOf } from '../store/electorate';
import type { Actor, Elector, OpenStage, ReviewRow } from '../store/rows';
import { accountsOf } from '../store/stepped-aside';
import { recusals } from '../store/tables';
import { stagesOf } from '../store/workflow-of';
import { endOf } from './keep-complete';
import { move, type Step } from './move';
import { tellNobodyPresides } from './name-presiding';

export const deadlineTopic = 'committee.deadline';
export const reminderTopic = 'committee.reminder';

/** The stage where a round begins, by the workflow as it is now. */
export async function firstStage(strapi: Core.Strapi, review: Pick<ReviewRow, 'contentUid'>): Promise<OpenStage> {
  const [first] = (await stagesOf(strapi, review.contentUid)) ?? [];
  if (!first) throw new Error(`The workflow of ${review.contentUid} has no stage`);
  return first;
}

/**
 * Opens a stage today: its rule and its electorate are frozen, those who represent an owner of the document step aside.
 * Without any eligible voter it does not open, and the answer is null.
 * `tell`: writes to those who may vote, each once.
 */
export async function openStage(
  strapi: Core.Strapi,
  review: ReviewRow,
  stage: OpenStage,
  step: { event: ReviewEvent; by: Actor; changes?: Partial<ReviewRow> } & Partial<Step>,
  tell: (strapi: Core.Strapi, opened: ReviewRow, eligible: readonly Elector[]) => Promise<unknown> = tellOpened,
): Promise<ReviewRow | null> {
  const { changes, ...said } = step;
  const openedOn = today();
  const seats = await seatsOf(strapi, stage.committee.slug);
  const owners = ownersOf(changes?.snapshot ?? review.snapshot);
  const declared = (await recusals(strapi).findMany({ reviewId: review.id })).map((row) => row.membership);
  const interested = await accountsOf(strapi, declared);
  const aside = seats.filter(
    (seat) =>
      owners.some((owner) => recusedByRule(seat, owner)) || (seat.adminId !== null && interested.has(seat.adminId)),
  );
  const { eligible } = electorate(seats, openedOn, null, [...declared, ...aside.map((seat) => seat.id)]);
  if (eligible.length === 0) return null;
  await writeRecusals(
    strapi,
    review,
    aside.filter((seat) => !declared.includes(seat.id)),
  );

  const opened = await move(
    strapi,
    review,
    { ...said, to: 'in-review' },
    {
      reservations: [],
      ...changes,
      stage,
      electorate: seats,
      openedOn,
      dueOn: addDays(openedOn, stage.votingDays),
      extended: false,
      draftReason: null,
      closingEdits: null,
      closesAt: null,
      namedPresiding: null,
    },
  );
  await tell(strapi, opened, eligible as Elector[]);
  await tellNobodyPresides(strapi, opened, { eligible: eligible as Elector[] });
  await schedule(strapi, opened);
  return opened;
}

/** Actors who own or organise the document examined. */
export function ownersOf(snapshot: ReviewRow['snapshot']): string[] {
  return [snapshot.owner, snapshot.organisers].flat().flatMap((target) => {
    const documentId = (target as { documentId?: unknown } | null | undefined)?.documentId;
    return typeof documentId === 'string' ? [documentId] : [];
  });
}

async function writeRecusals(strapi: Core.Strapi, review: ReviewRow, seats: readonly Elector[]): Promise<void> {
  for (const seat of seats) {
    await recusals(strapi).create({
      key: `${review.id}:${seat.id}`,
      reviewId: review.id,
      membership: seat.id,
      memberName: seat.name,
      automatic: true,
      reason: null,
      declaredAt: nowIso(),
    });
  }
}

async function tellOpened(strapi: Core.Strapi, review: ReviewRow, eligible: readonly Recipient[]): Promise<void> {
  const committee = (review.stage as OpenStage).committee.name;
  const changed =
    review.round > 1 && review.previousSnapshot
      ? changedFields(strapi, review, differences(review.previousSnapshot, review.snapshot))
      : null;
  await send(strapi, eligible, (say) =>
    say.opened(review.title, committee, review.dueOn as string, changed, addressesOf(strapi, review)),
  );
}

/** The deadline's two appointments. A row that comes after the stage closed finds nothing to do. */
export async function schedule(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  const { stage, dueOn } = review;
  if (!stage || !dueOn) return;
  const payload = { reviewId: review.id, round: review.round, stage: stage.position, dueOn };
  const key = `${review.id}:${review.round}:${stage.position}:${dueOn}`;
  // The due day belongs to the members to its end: the stage closes in the first hours of the day after.
  await outbox.append(deadlineTopic, key, payload, { notBefore: new Date(endOf(dueOn)) });
  const reminderDay = addDays(dueOn, -stage.reminderDays);
  if (stage.reminderDays > 0 && reminderDay > today()) {
    await outbox.append(reminderTopic, key, payload, { notBefore: new Date(`${reminderDay}T07:00:00Z`) });
  }
}
