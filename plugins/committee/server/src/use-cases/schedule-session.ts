import type { Core } from '@strapi/strapi';
import type { SessionChangeInput, SessionInput } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import type { Actor, SessionRow } from '../store/rows';
import { columnsOf } from '../store/sessions';
import { committees, sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { presidesOver } from '../policies/presiding';
import { tellChanges } from './convene-session';
import { assertComplete, holdPlanned } from './hold-planned';

/** Who presides over a committee prepares it: a title, a day, hours, a place or a link. Members are called by `conveneSession`. */
export function scheduleSession(
  strapi: Core.Strapi,
  { committee: slug, ...plan }: SessionInput,
  by: Actor,
): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const committee = await committees(strapi).findOne({ slug });
    if (!committee || !(await presidesOver(strapi, slug, by))) return refuse('CHAIR_ONLY');
    if (plan.date < today()) refuse('DATE_PASSED', { field: 'date', from: today() });
    return sessions(strapi).create({
      committeeSlug: slug,
      committeeName: committee.name,
      ...columnsOf(plan),
      state: 'planned',
      agenda: [],
      items: [],
      present: [],
      excused: [],
      scheduledBy: by,
    });
  });
}

/**
 * Moves or renames it, until it is over; the day of one that members attended stays. Members who were called are told at once, and it
 * stays one that they can come to: with an hour, and a place or a link.
 */
export function changeSession(
  strapi: Core.Strapi,
  id: string,
  plan: SessionChangeInput,
  by: Actor,
): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (plan.date !== session.heldOn) {
      if (session.present.length > 0) refuse('SESSION_ATTENDED');
      if (plan.date < today()) refuse('DATE_PASSED', { field: 'date', from: today() });
    }
    if (session.announced) assertComplete(plan);
    const changed = await sessions(strapi).update(session.id, columnsOf(plan));
    return tellChanges(strapi, changed);
  });
}
