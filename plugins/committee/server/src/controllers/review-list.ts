import type { Core } from '@strapi/strapi';
import { finalStates, reviewStates, type ReviewListReply, type ReviewsQuery } from '../../../shared';
import { electorates, ownBallots, summaryFields, votingSeats, type SummaryRow } from '../store/voting-seats';
import { dutiesOf } from '../policies/duties';
import { summariseReviews, type Known } from '../use-cases/summarise-reviews';
import { refuse } from '../refusal';
import { committeesOf } from '../store/electorate';
import type { Actor } from '../store/rows';
import { reviews } from '../store/tables';

/**
 * `to-examine`: what waits for the caller's vote. `to-preside`: what waits for whoever presides. `committee`: what is not over before the committees where the caller
 * sits, to read. `board`: everything that is not over, or one state, for editors.
 */
export async function listReviews(
  strapi: Core.Strapi,
  query: ReviewsQuery,
  by: Actor,
  isEditor: boolean,
): Promise<ReviewListReply> {
  if (query.scope === 'board' && !isEditor) refuse('EDITOR_ONLY');
  const board = query.scope === 'board' ? await onBoard(strapi, query) : null;
  const { rows, ...known }: InScope = board ? { rows: board.rows } : await inScope(strapi, query, by);
  const kept = rows.sort(byUrgency);
  const { page, pageSize } = query;
  const start = (page - 1) * pageSize;
  return {
    data: await summariseReviews(strapi, kept.slice(start, start + pageSize), by, known),
    meta: {
      pagination: { page, pageSize, pageCount: Math.ceil(kept.length / pageSize), total: kept.length },
      counts: board?.counts ?? {},
    },
  };
}

/** How many stages wait for the caller’s ballot: one that was put aside, or was of a former round, is asked for again. */
export async function countWaiting(strapi: Core.Strapi, by: Actor): Promise<number> {
  const rows = await light(strapi, { state: 'in-review' });
  const voters = await electorates(strapi, rows);
  const seats = votingSeats(rows, voters, by);
  return seats.size - (await ownBallots(strapi, rows, seats, voters)).size;
}

/** What an editor looks for, and how much of it stands in each state, over or not. */
async function onBoard(
  strapi: Core.Strapi,
  { state, committee, q }: ReviewsQuery,
): Promise<{ rows: SummaryRow[]; counts: ReviewListReply['meta']['counts'] }> {
  const words = folded(q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const wanted = (row: Pick<SummaryRow, 'stage' | 'title'>) =>
    (!committee || row.stage?.committee.slug === committee) && words.every((word) => folded(row.title).includes(word));
  const all = (await reviews(strapi).findMany({}, { select: ['id', 'state', 'stage', 'title'] })).filter(wanted);
  const counts = Object.fromEntries(reviewStates.map((one) => [one, all.filter((row) => row.state === one).length]));
  const rows = await light(strapi, { state: state ?? { $notIn: [...finalStates] } });
  return { rows: rows.filter(wanted), counts };
}

/** As people look for words: accents and case aside. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

interface InScope extends Known {
  rows: SummaryRow[];
}

async function inScope(strapi: Core.Strapi, { scope, state }: ReviewsQuery, by: Actor): Promise<InScope> {
  if (scope === 'committee') {
    const rows = await light(strapi, { state: state ?? { $notIn: [...finalStates] } });
    const mine = await committeesOf(strapi, by);
    return { rows: rows.filter((row) => row.stage && mine.includes(row.stage.committee.slug)) };
  }
  const states = scope === 'to-examine' ? ['in-review'] : ['in-review', 'reservations-to-lift', 'adjourned'];
  const rows = await light(strapi, { state: { $in: states } });
  const voters = await electorates(strapi, rows);
  if (scope === 'to-examine') {
    const seats = votingSeats(rows, voters, by);
    return { rows: rows.filter((row) => seats.has(row.id)), voters };
  }
  const duties = await dutiesOf(strapi, rows, voters, by);
  return { rows: rows.filter((row) => duties.has(row.id)), voters, duties };
}

function light(strapi: Core.Strapi, where: Record<string, unknown>): Promise<SummaryRow[]> {
  return reviews(strapi).findMany(where, { select: summaryFields });
}

/** The nearest deadline first, so that what is overdue leads; then what has waited longest. */
function byUrgency(a: SummaryRow, b: SummaryRow): number {
  const due = (a.dueOn ?? '9999-12-31').localeCompare(b.dueOn ?? '9999-12-31');
  return due || a.movedAt.localeCompare(b.movedAt);
}
