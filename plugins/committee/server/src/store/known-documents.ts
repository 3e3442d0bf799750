import { rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { RecordRow } from './rows';
import { records } from './tables';

type Named = Pick<RecordRow, 'contentUid' | 'contentId'>;

/** Documents that the public may be told of: published now, or published once and withdrawn since. */
export interface KnownDocuments extends PublishedDocuments {
  isWithdrawn(record: Named): boolean;
}

export interface PublishedDocuments {
  isPublished(record: Named): boolean;
  /** The slug of what is published; null without one. */
  slugOf(record: Named): string | null;
}

const keyOf = ({ contentUid, contentId }: Named) => `${contentUid}:${contentId}`;

export async function knownDocuments(strapi: Core.Strapi, rows: readonly RecordRow[]): Promise<KnownDocuments> {
  const contentId = { $in: [...new Set(rows.map((row) => row.contentId))] };
  const withdrawals = rows.length > 0 ? await records(strapi).findMany({ kind: 'withdrawal', contentId }) : [];
  const withdrawn = new Set(withdrawals.map(keyOf));
  return { ...(await publishedDocuments(strapi, rows)), isWithdrawn: (record) => withdrawn.has(keyOf(record)) };
}

export async function publishedDocuments(strapi: Core.Strapi, rows: readonly RecordRow[]): Promise<PublishedDocuments> {
  const published = new Map<string, string | null>();
  for (const uid of new Set(rows.map((row) => row.contentUid))) {
    if (!schemaOf(strapi, uid)) continue;
    const ids = [...new Set(rows.filter((row) => row.contentUid === uid).map((row) => row.contentId))];
    const found: { documentId: string; slug?: string }[] = await rowsOf(strapi, uid).findMany({
      where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
    });
    for (const document of found) published.set(`${uid}:${document.documentId}`, document.slug ?? null);
  }
  return {
    isPublished: (record) => published.has(keyOf(record)),
    slugOf: (record) => published.get(keyOf(record)) ?? null,
  };
}
