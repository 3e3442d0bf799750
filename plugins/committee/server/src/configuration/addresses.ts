import type { Core } from '@strapi/strapi';
import type { Addresses } from '../mails/words';
import type { ReviewRow } from '../store/rows';
import { configurationOf } from '.';

type Review = Pick<ReviewRow, 'documentId' | 'contentUid' | 'contentId' | 'slug' | 'submitter'>;

/** Puts what is known into a path of the configuration; null where a part of it is not known. */
function filled(path: string | undefined, parts: Readonly<Record<string, string | null>>): string | null {
  if (path === undefined) return null;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  if (names.some((name) => !parts[name])) return null;
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
}

/** Every page that a message about this review may lead to. */
export function addressesOf(strapi: Core.Strapi, review: Review): Addresses {
  const { site, panel, author, documents } = configurationOf(strapi).addresses;
  const inPanel = (path: string) => `${panel}/admin${path}`;
  const page = `/plugins/committee/reviews/${encodeURIComponent(review.documentId)}`;
  const parts = { documentId: review.contentId, slug: review.slug };
  return {
    // An editor who submitted for somebody has no page of an author.
    author:
      review.submitter.kind === 'admin'
        ? inPanel(page)
        : `${site}${filled(documents[review.contentUid]?.author, parts) ?? author}`,
    review: inPanel(page),
    triage: inPanel(`${page}/admissibility`),
    correction: inPanel(`${page}/correction`),
    edit: inPanel(`/content-manager/collection-types/${review.contentUid}/${encodeURIComponent(review.contentId)}`),
  };
}

/** Address of the page of a published document; the home page for a type that has none. */
export function publicAddress(strapi: Core.Strapi, uid: string, documentId: string, slug: string | null): string {
  const { site, documents } = configurationOf(strapi).addresses;
  return `${site}${filled(documents[uid]?.page, { documentId, slug }) ?? '/'}`;
}

/** Address of the public page of a decision record, with `{reference}` where the reference goes. */
export function recordAddressTemplate(strapi: Core.Strapi): string {
  const { site, record } = configurationOf(strapi).addresses;
  return `${site}${record}`;
}

/** Address of the public page of a decision record. */
export function recordAddress(strapi: Core.Strapi, reference: string): string {
  const { site, record } = configurationOf(strapi).addresses;
  return `${site}${filled(record, { reference }) ?? '/'}`;
}

/** Address of the page of a session in the panel. */
export function sessionAddress(strapi: Core.Strapi, documentId: string): string {
  const { panel } = configurationOf(strapi).addresses;
  return `${panel}/admin/plugins/committee/sessions/${encodeURIComponent(documentId)}`;
}
