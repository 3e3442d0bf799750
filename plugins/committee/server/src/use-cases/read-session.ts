import type { Core } from '@strapi/strapi';
import type { AgendaEntry, SessionDetail } from '../../../shared';
import { recordAddress } from '../configuration/addresses';
import { sessionActionsOf } from '../policies/session-actions';
import { sessionDetail } from '../presenters/session';
import { today } from '../store/clock';
import type { Actor, RecordRow, ReviewRow, SessionRow } from '../store/rows';
import { proxiesOfSession, recordsOfSession } from '../store/session-records';
import { ballots, reviews } from '../store/tables';
import { uncalledOf, untoldOf } from './convene-session';
import { summariseReviews } from './summarise-reviews';
import { seatsOn } from './take-attendance';

/** A session with its agenda, as one person may read it. */
export async function readSession(
  strapi: Core.Strapi,
  session: SessionRow,
  { by, isEditor }: { by: Actor; isEditor: boolean },
): Promise<SessionDetail> {
  const examined = await reviews(strapi).findMany({ documentId: { $in: session.agenda } });
  const decided = await recordsOfSession(strapi, session, examined);
  const uncalled = await uncalledOf(strapi, session);
  const untold = untoldOf(session);
  return sessionDetail({
    session,
    day: today(),
    agenda: await agendaOf(strapi, session, { examined, decided }, by),
    untold,
    uncalled,
    seats: await seatsOn(strapi, session),
    proxies: await proxiesOfSession(strapi, session, examined, decided),
    actions: await sessionActionsOf(strapi, session, { by, isEditor, hasNews: untold.length + uncalled.length > 0 }),
  });
}

async function agendaOf(
  strapi: Core.Strapi,
  session: SessionRow,
  { examined, decided }: { examined: ReviewRow[]; decided: RecordRow[] },
  by: Actor,
): Promise<AgendaEntry[]> {
  const summaries = await summariseReviews(strapi, examined, by);
  const cast = await ballots(strapi).findMany(
    { session: session.documentId },
    { select: ['reviewId', 'round', 'stage', 'membership'] },
  );
  return session.agenda.flatMap((id): AgendaEntry[] => {
    const item = (session.items ?? []).find((one) => one.id === id);
    if (item) return [item];
    const row = examined.find(({ documentId }) => documentId === id);
    const review = summaries.find((one) => one.id === id);
    if (!row || !review) return [];
    // A member whose ballot was changed in session has voted once.
    const voted = cast.filter(({ reviewId }) => reviewId === row.id);
    const inPerson = new Set(voted.map((one) => [one.round, one.stage, one.membership].join())).size;
    const records = decided
      .filter(({ reviewId }) => reviewId === row.id)
      .map(({ reference, number, series }) => ({ reference, number, series, url: recordAddress(strapi, reference) }));
    return [{ id, review, inPerson, records }];
  });
}
