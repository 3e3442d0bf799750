import type { Core } from '@strapi/strapi';
import { isHeld } from '../../../shared';
import { refuse } from '../refusal';
import { today } from './clock';
import type { ReviewRow, SessionRow } from './rows';
import { lockRow } from './table';
import { sessions, uids } from './tables';

/** Takes the session for the rest of the transaction, and reads it as it stands once it is held. */
export async function holdSession(strapi: Core.Strapi, documentId: string): Promise<SessionRow> {
  const found = await sessions(strapi).findOne({ documentId }, { select: ['id'] });
  if (!found) return refuse('SESSION_NOT_FOUND');
  await lockRow(strapi, uids.session, found.id);
  return (await sessions(strapi).findOne({ id: found.id })) ?? refuse('SESSION_NOT_FOUND');
}

/** The planned sessions, today's first, that have the review on their agenda. */
async function sessionsAhead(strapi: Core.Strapi, review: ReviewRow): Promise<SessionRow[]> {
  if (!review.stage) return [];
  const where = { committeeSlug: review.stage.committee.slug, state: 'planned', heldOn: { $gte: today() } };
  const rows = await sessions(strapi).findMany(where, { orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] });
  return rows.filter((row) => row.agenda.includes(review.documentId));
}

export async function nextSession(strapi: Core.Strapi, review: ReviewRow): Promise<SessionRow | null> {
  return (await sessionsAhead(strapi, review))[0] ?? null;
}

/** The session held now that examines the review. */
export async function heldSession(strapi: Core.Strapi, review: ReviewRow, day = today()): Promise<SessionRow | null> {
  const [next] = await sessionsAhead(strapi, review);
  return next && isHeld({ date: next.heldOn, state: next.state }, day) ? next : null;
}
