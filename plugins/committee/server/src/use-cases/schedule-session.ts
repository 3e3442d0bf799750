import type { Core } from '@strapi/strapi';
import type { SessionChangeInput, SessionInput } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import type { Actor, SessionRow } from '../store/rows';
import { holdSession } from '../store/sessions';
import { committees, sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { presidesOver } from '../policies/presiding';

/** Who presides over a committee convenes it: a day, a place or online, a title. */
export function scheduleSession(
  strapi: Core.Strapi,
  { committee: slug, title, date, place }: SessionInput,
  by: Actor,
): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const committee = await committees(strapi).findOne({ slug });
    if (!committee || !(await presidesOver(strapi, slug, by))) return refuse('CHAIR_ONLY');
    if (date < today()) refuse('DATE_PASSED', { field: 'date', from: today() });
    return sessions(strapi).create({
      committeeSlug: slug,
      committeeName: committee.name,
      title,
      heldOn: date,
      place,
      state: 'planned',
      agenda: [],
      present: [],
      scheduledBy: by,
    });
  });
}

/** Moves or renames it, until it is over; the day of one that members attended stays. */
export function changeSession(
  strapi: Core.Strapi,
  id: string,
  { title, date, place }: SessionChangeInput,
  by: Actor,
): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (date !== session.heldOn) {
      if (session.present.length > 0) refuse('SESSION_ATTENDED');
      if (date < today()) refuse('DATE_PASSED', { field: 'date', from: today() });
    }
    return sessions(strapi).update(session.id, { title, heldOn: date, place });
  });
}

/** A session that may still change, taken for the rest of the transaction by who presides. */
export async function holdPlanned(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  const session = await holdSession(strapi, id);
  if (!(await presidesOver(strapi, session.committeeSlug, by))) refuse('CHAIR_ONLY');
  return session.state === 'planned' ? session : refuse('SESSION_OVER', { state: session.state });
}
