import type { Core } from '@strapi/strapi';
import { missingToConvene, type SessionPlan } from '../../../shared';
import { presidesOver } from '../policies/presiding';
import { refuse } from '../refusal';
import type { Actor, SessionRow } from '../store/rows';
import { holdSession } from '../store/sessions';

/** @throws SESSION_INCOMPLETE, naming the fields */
export function assertComplete(plan: SessionPlan): void {
  const fields = missingToConvene(plan);
  if (fields.length > 0) refuse('SESSION_INCOMPLETE', { field: fields[0], fields });
}

/** A session that may still change, taken for the rest of the transaction by who presides. */
export async function holdPlanned(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  const session = await holdSession(strapi, id);
  if (!(await presidesOver(strapi, session.committeeSlug, by))) refuse('CHAIR_ONLY');
  return session.state === 'planned' ? session : refuse('SESSION_OVER', { state: session.state });
}
