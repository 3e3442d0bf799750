import { rowsOf } from '@passerelles/kit/server';
import type { Core, Modules } from '@strapi/strapi';
import { refuse } from '../refusal';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import type { GovernedTypes } from './governed';
import {
  fieldsOf,
  keyOf,
  link as connect,
  linksAround,
  pairsOf,
  targetsOf,
  unlink,
  type Link,
  type Pair,
} from './links';
import { isVouchedFor } from './vouched-for';

type Middleware = Modules.Documents.Middleware.Middleware;
interface Params {
  documentId?: string;
  data?: Record<string, unknown>;
}
type Row = { id: number; locale?: string | null; publishedAt: string | null };

/** The other acts only take links away together with the document itself, which nobody has to vouch for. */
const acts = ['create', 'update', 'clone', 'publish', 'discardDraft'];

/**
 * A document that is vouched for is changed by its own writers and examined anew: never through another one that points
 * back at it, or that takes what it points at. What is written on purpose is refused, naming whom it would change; what
 * Strapi carries along by itself (a publication, a copy, a discarded draft) leaves the others as they were.
 */
export function guardOthers(strapi: Core.Strapi, governed: GovernedTypes): Middleware {
  return async (context, proceed) => {
    const next = proceed as () => Promise<never>;
    const uid: string = context.uid;
    if (!acts.includes(context.action)) return next();
    const links = linksAround(strapi, await governed.all(), uid);
    if (links.length === 0) return next();
    const { documentId, data = {} } = context.params as Params;

    return inTransaction(strapi, async () => {
      const written = (one: Link) => fieldsOf(strapi, one, uid).some((field) => field in data);
      const competed = new Map<Link, string[] | 'all'>();
      for (const one of links.filter(({ single, owner }) => single && owner === uid)) {
        competed.set(one, one.field in data ? 'all' : documentId ? await targetsOf(strapi, one, documentId) : []);
      }
      const read = async (id: string | undefined) => {
        const pairs = new Map<string, Pair>();
        for (const one of links) {
          const own = id !== undefined && one.target === uid ? await pairsOf(strapi, one, [id]) : [];
          for (const pair of [...own, ...(await pairsOf(strapi, one, competed.get(one) ?? []))])
            pairs.set(keyOf(pair), pair);
        }
        return pairs;
      };

      const isNew = context.action === 'create' || context.action === 'clone';
      const before = await read(isNew ? undefined : documentId);
      const result = await next();
      const id = isNew ? (result as { documentId: string }).documentId : (documentId as string);
      const after = await read(id);
      const others = (pairs: Map<string, Pair>, than: Map<string, Pair>) =>
        [...pairs.values()].filter((pair) => pair.documentId !== id && !than.has(keyOf(pair)));
      const examined = context.action === 'publish' ? await examinedLinks(strapi, links, uid, id) : [];
      const gained = await vouchedFor(
        strapi,
        others(after, before).filter((pair) => !examined.some((one) => keyOf(one) === keyOf(pair))),
      );
      const lost = await vouchedFor(strapi, others(before, after));
      refuseFor([...gained, ...lost].filter((pair) => written(pair.link)));

      for (const pair of gained) await unlink(strapi, pair);
      const rows: Row[] = await rowsOf(strapi, uid).findMany({
        where: { documentId: id },
        select: ['id', 'locale', 'publishedAt'],
      });
      const missing = new Map(
        [...lost, ...examined].filter((pair) => !after.has(keyOf(pair))).map((pair) => [keyOf(pair), pair]),
      );
      for (const pair of missing.values()) await restore(pair, rows);
      return result;

      /** The document's row of the same version, which the act may just have written anew. */
      async function restore(pair: Pair, own: readonly Row[]): Promise<void> {
        const rival = pair.link.single
          ? [...after.values()].find(
              ({ link, published, target }) =>
                link === pair.link && published === pair.published && target === pair.target,
            )
          : undefined;
        if (rival && context.action !== 'clone') refuseFor([pair]);
        if (rival) await unlink(strapi, rival);
        if (pair.target !== id) return connect(strapi, pair);
        const row = own.find(
          ({ publishedAt, locale = null }) =>
            (publishedAt !== null) === pair.published &&
            (pair.locale === null || locale === null || locale === pair.locale),
        );
        if (row) await connect(strapi, { ...pair, targetRow: row.id });
      }
    });
  };
}

function refuseFor(pairs: readonly Pair[]): void {
  const documents = new Map(
    pairs.map(({ link, documentId, title }) => [documentId, { uid: link.owner, documentId, title }]),
  );
  if (documents.size > 0) refuse('CHANGES_ANOTHER_DOCUMENT', { documents: [...documents.values()] });
}

async function vouchedFor(strapi: Core.Strapi, pairs: readonly Pair[]): Promise<Pair[]> {
  const kept: Pair[] = [];
  for (const pair of pairs)
    if (pair.published || (await isVouchedFor(strapi, pair.link.owner, pair.documentId))) kept.push(pair);
  return kept;
}

/** The published documents whose committee vouched for a link to this one, which could not be shown before it was published. */
async function examinedLinks(
  strapi: Core.Strapi,
  links: readonly Link[],
  uid: string,
  documentId: string,
): Promise<Pair[]> {
  const found: Pair[] = [];
  for (const link of links.filter(({ target }) => target === uid)) {
    const where = {
      contentUid: link.owner,
      state: 'published',
      contentId: { $ne: documentId },
      snapshot: { $containsi: documentId },
    };
    const deciding = await reviews(strapi).findMany(where, {
      select: ['contentId', 'contentLocale', 'snapshot', 'title'],
      orderBy: { id: 'desc' },
    });
    const latest = deciding.filter(
      (one, place) =>
        deciding.findIndex(
          ({ contentId, contentLocale }) => contentId === one.contentId && contentLocale === one.contentLocale,
        ) === place,
    );
    for (const { contentId, contentLocale, snapshot, title } of latest) {
      if (
        ![snapshot[link.field] ?? []]
          .flat()
          .some((target) => (target as { documentId?: string }).documentId === documentId)
      )
        continue;
      const where = {
        documentId: contentId,
        publishedAt: { $notNull: true },
        ...(contentLocale === null ? {} : { locale: contentLocale }),
      };
      const row: { id: number; locale?: string | null } | null = await rowsOf(strapi, link.owner).findOne({
        where,
      });
      if (row)
        found.push({
          link,
          row: row.id,
          documentId: contentId,
          locale: row.locale ?? null,
          published: true,
          title,
          target: documentId,
          targetRow: 0,
        });
    }
  }
  return found;
}
