import { documentsOf, type DocumentQuery } from '@passerelles/kit/server';
import type { Core, Modules } from '@strapi/strapi';
import { refuse } from '../refusal';
import { lockDraft, loadDocument, type ExaminedDocument } from '../store/documents';
import { latestReview } from '../store/review-of';
import { inTransaction } from '../store/transaction';
import { markPublished } from '../use-cases/mark-published';
import { recordWithdrawal } from '../use-cases/record-withdrawal';
import { supersedeIfChanged } from '../use-cases/supersede-round';
import { withdraw } from '../use-cases/withdraw';
import { assertPasses } from './check';
import { currentActor } from './current-actor';
import type { GovernedTypes } from './governed';
import { localesOf } from './locales';
import { givenWithdrawal, letThrough } from './token';

type Middleware = Modules.Documents.Middleware.Middleware;
/** What stays for ever names a role, never a person. */
const inRole = {
  admin: 'par la rédaction',
  user: 'par l’association',
  system: 'par un programme de la plateforme',
} as const;
interface Params {
  documentId?: string;
  status?: string;
  locale?: unknown;
  populate?: unknown;
  fields?: unknown;
}

/**
 * The first line of the gate, on the document service: the content manager, REST, GraphQL, releases, imports through
 * documents and code all call it. Three actions publish (`create` and `update` with a status, and `publish`); two withdraw
 * a publication (`unpublish`, `delete`); and an edited draft may end a round.
 */
export function gateMiddleware(strapi: Core.Strapi, governed: GovernedTypes): Middleware {
  return async (context, proceed) => {
    // The result belongs to whichever action this is: it is passed on as it comes.
    const next = proceed as () => Promise<never>;
    const uid: string = context.uid;
    const params = context.params as Params;
    if (!(await governed.has(uid))) return next();
    const { documentId } = params;

    switch (context.action) {
      case 'create':
        // A document that does not exist yet has not been examined.
        return params.status === 'published' ? refuse('REVIEW_REQUIRED', { fields: [], next: 'submit' }) : next();
      case 'update':
        if (!documentId) return next();
        return params.status === 'published' ? updateThenPublish(documentId) : editDraft(documentId);
      case 'discardDraft':
        return documentId ? editDraft(documentId) : next();
      case 'publish':
        return documentId ? publish(documentId) : next();
      case 'unpublish':
        return documentId ? takeAway(documentId, 'Dépublié') : next();
      case 'delete':
        return documentId ? takeAway(documentId, 'Supprimé') : next();
      default:
        return next();
    }

    function publish(id: string) {
      return inTransaction(strapi, async () => {
        const reviews: number[] = [];
        for (const locale of await localesOf(strapi, uid, id, params.locale)) {
          reviews.push(await assertPasses(strapi, uid, id, locale));
        }
        const result = await letThrough([{ uid, documentId: id }], next);
        for (const review of reviews) await markPublished(strapi, review, currentActor(strapi));
        return result;
      });
    }

    /** Refused before anything is written; then the draft is written, and published by the `publish` action. */
    function updateThenPublish(id: string) {
      return inTransaction(strapi, async () => {
        for (const locale of await localesOf(strapi, uid, id, params.locale))
          await assertPasses(strapi, uid, id, locale);
        context.params = { ...context.params, status: 'draft' } as typeof context.params;
        await next();
        const { locale, populate, fields } = params as DocumentQuery;
        const published = await documentsOf(strapi, uid).publish({ documentId: id, locale, populate, fields });
        return (published.entries[0] ?? null) as Awaited<ReturnType<typeof next>>;
      });
    }

    function editDraft(id: string) {
      return inTransaction(strapi, async () => {
        const result = await next();
        for (const locale of await localesOf(strapi, uid, id, params.locale)) {
          await supersedeIfChanged(strapi, uid, id, locale, currentActor(strapi));
        }
        return result;
      });
    }

    function takeAway(id: string, verb: string) {
      return inTransaction(strapi, async () => {
        // Twice at once, the second one finds nothing published, and records nothing.
        await lockDraft(strapi, uid, id);
        const by = currentActor(strapi);
        const locales = await localesOf(strapi, uid, id, params.locale);
        const published: (ExaminedDocument | null)[] = [];
        for (const locale of locales) published.push(await loadDocument(strapi, uid, id, 'published', locale));
        const withdrawal = givenWithdrawal() ?? {
          reason: `${verb} ${inRole[by.kind]}, sans autre motif.`,
          inNameOf: 'editors' as const,
        };
        const result = await next();
        for (const document of published) if (document) await recordWithdrawal(strapi, document, withdrawal, by);
        if (context.action === 'delete') await closeOpenReview(id, withdrawal.reason);
        return result;
      });
    }

    async function closeOpenReview(id: string, reason: string): Promise<void> {
      const open = await latestReview(strapi, uid, id);
      if (open?.openKey) await withdraw(strapi, { uid, documentId: id, by: currentActor(strapi), reason });
    }
  };
}
