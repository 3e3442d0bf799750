import type { Core } from '@strapi/strapi';
import { finalStates, reviewStates, type ReviewListReply, type ReviewsQuery } from '../../../shared';
import { reviewSummary } from '../presenters/review-summary';
import { refuse } from '../refusal';
import type { Actor, ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';

/** `to-examine`: what waits for the caller's vote. `board`: everything that is not over, or one state, for editors. */
export async function listReviews(strapi: Core.Strapi, query: ReviewsQuery, by: Actor, isEditor: boolean): Promise<ReviewListReply> {
  if (query.scope === 'board' && !isEditor) refuse('EDITOR_ONLY');
  const where = query.scope === 'to-examine' ? { state: 'in-review' } : { state: query.state ?? { $notIn: [...finalStates] } };
  const rows = (await reviews(strapi).findMany(where)).sort(byUrgency);
  const seated = rows.filter((row) => query.scope === 'board' || row.electorate?.some((seat) => seat.adminId === by.id));
  const start = (query.page - 1) * query.pageSize;
  const summaries = await Promise.all(seated.map((row) => reviewSummary(strapi, row, by)));
  const kept = query.scope === 'board' ? summaries : summaries.filter((summary) => summary.canVote);
  return {
    data: kept.slice(start, start + query.pageSize),
    meta: {
      pagination: { page: query.page, pageSize: query.pageSize, pageCount: Math.ceil(kept.length / query.pageSize), total: kept.length },
      counts: query.scope === 'board' ? await countByState(strapi) : {},
    },
  };
}

/** The nearest deadline first, so that what is overdue leads; then what has waited longest. */
function byUrgency(a: ReviewRow, b: ReviewRow): number {
  const due = (a.dueOn ?? '9999-12-31').localeCompare(b.dueOn ?? '9999-12-31');
  return due || a.movedAt.localeCompare(b.movedAt);
}

async function countByState(strapi: Core.Strapi): Promise<ReviewListReply['meta']['counts']> {
  const counts: ReviewListReply['meta']['counts'] = {};
  for (const state of reviewStates) counts[state] = await reviews(strapi).count({ state });
  return counts;
}
