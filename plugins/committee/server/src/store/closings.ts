import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Closing } from '../../../shared';
import { dayOf } from './clock';
import type { RecordRow, TransitionRow } from './rows';
import { records, transitions } from './tables';

const AT_ONCE = 500;
const read = [
  'id',
  'reference',
  'kind',
  'year',
  'reviewId',
  'round',
  'power',
  'outcome',
  'eligible',
  'present',
  'decidedAt',
];

export interface Closings {
  closings: Closing[];
  years: number[];
}

/** Every stage that a committee closed, and the year of each of its records: what its figures are made from. */
export async function closingsOf(strapi: Core.Strapi, committeeSlug: string): Promise<Closings> {
  const all = await records(strapi).findMany({ committeeSlug }, { select: read, orderBy: { id: 'asc' } });
  const closed = all.filter(({ kind }) => kind === 'decision');
  const steps = await stepsOf(strapi, [...new Set(closed.flatMap(({ reviewId }) => reviewId ?? []))]);
  return { closings: closed.flatMap((record) => closingOf(record, steps) ?? []), years: all.map(({ year }) => year) };
}

interface Steps {
  closings: Map<string, TransitionRow>;
  submissions: Map<number, TransitionRow[]>;
}

async function stepsOf(strapi: Core.Strapi, reviewIds: readonly number[]): Promise<Steps> {
  const steps: Steps = { closings: new Map(), submissions: new Map() };
  for (const some of batchesOf(reviewIds, AT_ONCE)) {
    const rows = await transitions(strapi).findMany(
      { reviewId: { $in: some }, event: { $in: ['submit', 'close-stage'] } },
      {
        select: ['id', 'reviewId', 'event', 'round', 'at', 'openedOn', 'dueOn', 'recordReference'],
        orderBy: { id: 'asc' },
      },
    );
    for (const row of rows) {
      if (row.event === 'submit')
        steps.submissions.set(row.reviewId, [...(steps.submissions.get(row.reviewId) ?? []), row]);
      else if (row.recordReference) steps.closings.set(row.recordReference, row);
    }
  }
  return steps;
}

/** A round that an editor's change began has no sending of its own: the author's last one before it counts. */
function closingOf(record: RecordRow, { closings, submissions }: Steps): Closing | null {
  const { power, outcome, eligible, present, reference, reviewId, round } = record;
  if (!power || !outcome) return null;
  const sent = submissions.get(reviewId ?? 0)?.findLast((step) => step.round <= (round ?? 0));
  const closing = closings.get(reference);
  return {
    submittedOn: sent ? dayOf(new Date(sent.at)) : null,
    openedOn: closing?.openedOn ?? null,
    dueOn: closing?.dueOn ?? null,
    closedOn: dayOf(new Date(record.decidedAt)),
    power,
    outcome,
    eligible,
    present,
  };
}
