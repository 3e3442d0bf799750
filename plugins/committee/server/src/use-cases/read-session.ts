import type { Core } from '@strapi/strapi';
import type { SessionDetail } from '../../../shared';
import { sessionActionsOf } from '../policies/session-actions';
import { sessionDetail } from '../presenters/session';
import { today } from '../store/clock';
import type { Actor, ReviewRow, SessionRow } from '../store/rows';
import { reviews } from '../store/tables';
import { summariseReviews } from './summarise-reviews';
import { seatsOn } from './take-attendance';

/** A session with its agenda, as one person may read it. */
export async function readSession(strapi: Core.Strapi, session: SessionRow, by: Actor): Promise<SessionDetail> {
  const examined = await reviews(strapi).findMany({ documentId: { $in: session.agenda } });
  const inOrder = session.agenda.flatMap((id) => examined.find((review: ReviewRow) => review.documentId === id) ?? []);
  return sessionDetail({
    session,
    day: today(),
    agenda: await summariseReviews(strapi, inOrder, by),
    seats: await seatsOn(strapi, session),
    actions: await sessionActionsOf(strapi, session, by),
  });
}
