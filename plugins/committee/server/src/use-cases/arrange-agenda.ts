import type { Core } from '@strapi/strapi';
import { isSameAgenda, nextPoint, type ItemInput } from '../../../shared';
import { refuse } from '../refusal';
import type { Actor, SessionRow } from '../store/rows';
import { sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { holdPlanned } from './hold-planned';

/** A point that is no document, put last: news, a date to settle. */
export function addItem(strapi: Core.Strapi, id: string, { text }: ItemInput, by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    const items = session.items ?? [];
    const item = { id: nextPoint(items), text };
    return sessions(strapi).update(session.id, { items: [...items, item], agenda: [...session.agenda, item.id] });
  });
}

/** Takes one off. Doing it twice changes nothing. */
export function removeItem(strapi: Core.Strapi, id: string, itemId: string, by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    const items = session.items ?? [];
    if (!items.some((item) => item.id === itemId)) return session;
    return sessions(strapi).update(session.id, {
      items: items.filter((item) => item.id !== itemId),
      agenda: session.agenda.filter((entry) => entry !== itemId),
    });
  });
}

/** The order in which the points are taken; of another agenda than the one that stands it is refused. */
export function orderAgenda(strapi: Core.Strapi, id: string, order: readonly string[], by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (!isSameAgenda(session.agenda, order)) refuse('AGENDA_CHANGED');
    return sessions(strapi).update(session.id, { agenda: [...order] });
  });
}
