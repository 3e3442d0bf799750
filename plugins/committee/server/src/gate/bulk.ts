import { documentsOf, rowsOf, schemaOf, serviceOf } from '@passerelles/kit/server';
import { serviceKey } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../refusal';

export interface BulkOutcome {
  done: { documentId: string; title: string }[];
  refused: { documentId: string; title: string; code: string | null; message: string }[];
}
type Options = Record<string, unknown>;
/** The content manager's own service: its bulk acts ran side by side in one transaction. */
interface DocumentManager {
  delete(id: string, uid: string, options: Options): Promise<unknown>;
  deleteMany(ids: readonly string[], uid: string, options?: Options): Promise<{ count: number }>;
  publishMany(uid: string, ids: readonly string[], locale: string | undefined): Promise<number>;
  unpublishMany(ids: readonly string[], uid: string, options?: Options): Promise<{ count: number }>;
}
type Entries = { entries?: unknown[] } | null | undefined;
/** Does one document; answers how many of its versions it touched. */
type Act = (documentId: string) => Promise<number>;

const key = 'committeeBulk';

/**
 * Bulk publication, unpublication and deletion: one document after the other, each in a transaction of its own, so that
 * records number each other in turn and a refusal undoes nothing else. The answer lists what was done; as soon as
 * something was refused it is an error, the only thing of which the content manager shows the text, and lists both.
 */
export function actInTurn(strapi: Core.Strapi): void {
  const manager = serviceOf(strapi, serviceKey<DocumentManager>('content-manager', 'document-manager'));
  const versions = (result: Entries) => (result?.entries ?? []).filter(Boolean).length;

  manager.publishMany = (uid, ids, locale) =>
    each(strapi, uid, ids, async (documentId) =>
      versions((await documentsOf(strapi, uid).publish({ documentId, locale, populate: {} })) as Entries),
    );
  manager.unpublishMany = async (ids, uid, options = {}) => ({
    count: await each(strapi, uid, ids, async (documentId) =>
      versions((await documentsOf(strapi, uid).unpublish({ ...options, documentId, populate: {} })) as Entries),
    ),
  });
  manager.deleteMany = async (ids, uid, options = {}) => ({
    count: await each(strapi, uid, ids, async (documentId) => {
      await manager.delete(documentId, uid, options);
      return 1;
    }),
  });
}

/** Puts what was done beside the count that the content manager answers. */
export function tellWhatWasDone(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    const outcome = (ctx.state as Record<string, unknown>)[key] as BulkOutcome | undefined;
    if (outcome && ctx.status === 200) ctx.body = { ...(ctx.body as object), ...outcome };
  });
}

async function each(strapi: Core.Strapi, uid: string, given: readonly string[], act: Act): Promise<number> {
  let count = 0;
  let waiting = [...new Set(given)];
  // Inside somebody's transaction nothing is undone by itself: it is all or nothing, and theirs to say.
  if (strapi.db.inTransaction()) {
    for (const id of waiting) count += await act(id);
    return count;
  }
  const titles = await titlesOf(strapi, uid, waiting);
  const done: BulkOutcome['done'] = [];
  const failures = new Map<string, unknown>();
  // A document may wait for another of the same bulk: those refused are tried again as long as something passes.
  for (let passed = true; passed && waiting.length > 0; ) {
    passed = false;
    for (const documentId of waiting) {
      try {
        count += await act(documentId);
        done.push({ documentId, title: titles.get(documentId) ?? documentId });
        failures.delete(documentId);
        passed = true;
      } catch (error) {
        failures.set(documentId, error);
      }
    }
    waiting = waiting.filter((documentId) => failures.has(documentId));
  }
  const [first] = failures.values();
  if (first !== undefined && new Set(given).size === 1) throw first;
  const refused = [...failures].map(([documentId, error]) => ({
    documentId,
    title: titles.get(documentId) ?? documentId,
    ...reasonOf(strapi, error),
  }));
  if (refused.length > 0) refuse('BULK_PARTLY_REFUSED', { done, refused }, { summary: summaryOf({ done, refused }) });
  const state = strapi.requestContext.get()?.state as Record<string, unknown> | undefined;
  if (state) state[key] = { done, refused } satisfies BulkOutcome;
  return count;
}

async function titlesOf(strapi: Core.Strapi, uid: string, ids: readonly string[]): Promise<Map<string, string>> {
  const field = ['title', 'name'].find((name) => schemaOf(strapi, uid)?.attributes[name]);
  if (!field) return new Map();
  const where = { documentId: { $in: [...ids] } };
  const rows: Record<string, unknown>[] = await rowsOf(strapi, uid).findMany({ where, select: ['documentId', field] });
  return new Map(rows.map((row) => [String(row.documentId), String(row[field] ?? row.documentId)]));
}

function reasonOf(strapi: Core.Strapi, error: unknown): { code: string | null; message: string } {
  if (error instanceof errors.ApplicationError) {
    const { code } = (error.details ?? {}) as { code?: unknown };
    return { code: typeof code === 'string' ? code : null, message: error.message };
  }
  strapi.log.error(
    `[committee] a bulk act failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return { code: null, message: 'Erreur inattendue : voir le journal du serveur.' };
}

function summaryOf({ done, refused }: BulkOutcome): string {
  const quoted = (title: string) => `« ${title} »`;
  const made =
    done.length > 0
      ? `Fait (${done.length}) : ${done.map(({ title }) => quoted(title)).join(', ')}.`
      : 'Rien n’a été fait.';
  return `${made} Refusé (${refused.length}) : ${refused.map(({ title, message }) => `${quoted(title)} (${message.replace(/\.$/, '')})`).join(', ')}.`;
}
