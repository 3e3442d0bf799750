import { createHash } from 'node:crypto';
import { rowsOf, type Rows } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { ContentReference, PublishedView, ViewLink } from '../../../shared';
import { insertMany, type Transaction } from '../insert-many';

export interface ViewRow {
  type: string;
  docId: string;
  slug: string;
  fingerprint: string;
  view: PublishedView;
}
interface LinkRow {
  type: string;
  docId: string;
  targetType: string;
  targetId: string;
  role: string;
  card: string | null;
}

interface FormerRow {
  type: string;
  slug: string;
  docId: string;
}

const VIEWS = 'content_views';
const LINKS = 'content_links';
const FORMER = 'content_former_slugs';
/** Of the lock by which the writers of views take turns on PostgreSQL; any number that nobody else uses. */
const LOCK = 7_264_001;

/** Reads join the transaction that is open. */
export const viewRows = (strapi: Core.Strapi): Rows<ViewRow> => rowsOf<ViewRow>(strapi, 'plugin::content.view');
export const linkRows = (strapi: Core.Strapi): Rows<LinkRow> => rowsOf<LinkRow>(strapi, 'plugin::content.link');

/** Addresses that public documents had before they were renamed. */
export const formerRows = (strapi: Core.Strapi): Rows<FormerRow> =>
  rowsOf<FormerRow>(strapi, 'plugin::content.former-slug');

export interface Writing {
  type: string;
  docId: string;
  slug: string;
  name: string | null;
  code: string | null;
  kind: string | null;
  fingerprint: string;
  view: PublishedView;
  links: readonly ViewLink[];
}

/**
 * What is read after this, in the transaction, is not older than what any writer before it wrote: they take turns. SQLite has one
 * connection, which makes them do so anyway.
 */
export async function takeTurn(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
}

/** Writes these views with their links, and takes away those of `gone`, in three or four statements. */
export async function writeViews(
  trx: Transaction,
  type: string,
  written: readonly Writing[],
  gone: readonly string[],
): Promise<void> {
  const touched = [...written.map(({ docId }) => docId), ...gone];
  if (touched.length === 0) return;
  await trx(LINKS).where({ type }).whereIn('doc_id', touched).delete();
  if (gone.length > 0)
    await trx(VIEWS)
      .where({ type })
      .whereIn('doc_id', [...gone])
      .delete();
  if (written.length === 0) return;
  await trx(VIEWS)
    .insert(
      written.map(({ docId, slug, name, code, kind, fingerprint, view }) => ({
        type,
        doc_id: docId,
        slug,
        name,
        code,
        kind,
        fingerprint,
        view: JSON.stringify(view),
      })),
    )
    .onConflict(['type', 'doc_id'])
    .merge();
  const links = written.flatMap(({ docId, links: shown }) =>
    shown.map(({ uid, documentId, role, card }) => ({
      type,
      doc_id: docId,
      target_type: uid,
      target_id: documentId,
      role,
      card: cardHash(card),
    })),
  );
  await insertMany(trx, LINKS, links);
}

/** Keeps the addresses that documents had until now; of two that had the same one, it leads to the later. */
export async function keepFormerSlugs(
  trx: Transaction,
  type: string,
  renamed: readonly { docId: string; slug: string }[],
): Promise<void> {
  for (const { docId, slug } of renamed)
    await trx(FORMER).insert({ type, slug, doc_id: docId }).onConflict(['type', 'slug']).merge();
}

const cardHash = (card: string): string => createHash('sha256').update(card).digest('base64url').slice(0, 16);

/** Documents whose views show one of these: of those that have a card now, otherwise than the card says. */
export async function showing(
  strapi: Core.Strapi,
  targetType: string,
  targetIds: readonly string[],
  cards: ReadonlyMap<string, string> = new Map(),
): Promise<ContentReference[]> {
  const hashes = new Map([...cards].map(([id, card]) => [id, cardHash(card)]));
  const found = new Map<string, ContentReference>();
  for (const some of batchesOf(targetIds, 500)) {
    const rows = await linkRows(strapi).findMany({
      where: { targetType, targetId: { $in: some } },
      select: ['type', 'docId', 'targetId', 'card'],
    });
    for (const { type, docId, targetId, card } of rows)
      if (hashes.get(targetId) !== card || card === null)
        found.set(`${type}:${docId}`, { uid: type, documentId: docId });
  }
  return [...found.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ uid, documentId }: ContentReference) => `${uid}:${documentId}`;
