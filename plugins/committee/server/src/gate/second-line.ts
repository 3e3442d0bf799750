import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import type { GovernedTypes } from './governed';
import { isLetThrough } from './token';

type Row = Record<string, unknown>;
interface Event {
  model: { uid: string };
  params: { data?: Row | Row[]; where?: unknown };
}

/**
 * The second line, on the database layer, for code that goes round the document service with `strapi.db.query`: no row of
 * a governed type becomes published, and no published row is rewritten, outside a publication that the gate let through.
 */
export function guardDatabase(strapi: Core.Strapi, governed: GovernedTypes): void {
  const guarded = async (event: Event) => !isLetThrough(event.model.uid) && (await governed.has(event.model.uid));
  const published = (data: Event['params']['data']) => [data ?? []].flat().some((row) => row.publishedAt != null);

  const beforeWriting = async (event: Event): Promise<void> => {
    if (!published(event.params.data) || !(await guarded(event))) return;
    refuse('REVIEW_REQUIRED', { fields: [], next: 'submit' });
  };
  const beforeRewriting = async (event: Event): Promise<void> => {
    if (!(await guarded(event))) return;
    await beforeWriting(event);
    const where = { $and: [event.params.where ?? {}, { publishedAt: { $notNull: true } }] };
    const touched = await strapi.db.query(event.model.uid as never).count({ where: where as never });
    if (touched > 0) refuse('REVIEW_REQUIRED', { fields: [], next: 'submit' });
  };
  strapi.db.lifecycles.subscribe({
    beforeCreate: (event) => beforeWriting(event as unknown as Event),
    beforeCreateMany: (event) => beforeWriting(event as unknown as Event),
    beforeUpdate: (event) => beforeRewriting(event as unknown as Event),
    beforeUpdateMany: (event) => beforeRewriting(event as unknown as Event),
  });
}
