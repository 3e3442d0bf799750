import { onRows, rowsOf } from '@passerelles/kit/server';
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
 * A second check, on the database layer, for code that bypasses the document service with `strapi.db.query`: no row of
 * a governed type becomes published, and no published row is rewritten, outside a publication that the gate let through.
 */
export function guardDatabase(strapi: Core.Strapi, governed: GovernedTypes): void {
  const stopped = ({ model }: Event, rows: readonly Row[]) =>
    rows.some((row) => !isLetThrough(model.uid, row.documentId));

  const beforeWriting = async (event: Event): Promise<void> => {
    const published = [event.params.data ?? []].flat().filter((row) => row.publishedAt != null);
    if (published.length === 0 || !(await governed.has(event.model.uid))) return;
    if (stopped(event, published)) refuse('REVIEW_REQUIRED', { fields: [], next: 'submit' });
  };
  const beforeRewriting = async (event: Event): Promise<void> => {
    if (!(await governed.has(event.model.uid))) return;
    const publishes = [event.params.data ?? []].flat().some((row) => row.publishedAt != null);
    const where = { $and: [event.params.where ?? {}, publishes ? {} : { publishedAt: { $notNull: true } }] };
    const touched: Row[] = await rowsOf(strapi, event.model.uid).findMany({ where, select: ['documentId'] });
    if (stopped(event, touched)) refuse('REVIEW_REQUIRED', { fields: [], next: 'submit' });
  };
  onRows(strapi, {
    beforeCreate: beforeWriting,
    beforeCreateMany: beforeWriting,
    beforeUpdate: beforeRewriting,
    beforeUpdateMany: beforeRewriting,
  });
}
