import { readCmsSettings } from '@passerelles/config/settings';
import { contentKinds } from '@passerelles/config/vocabulary';
import type { ReviewRow } from '../store/rows';
import type { Addresses } from './words';

type Review = Pick<ReviewRow, 'documentId' | 'contentUid' | 'contentId' | 'submitter'>;

/** Every page that a mail about this review may lead to. */
export function addressesOf(review: Review): Addresses {
  const { publicUrl, adminUrl } = readCmsSettings();
  const panel = (path: string) => new URL(`/admin${path}`, adminUrl).href;
  const page = `/plugins/committee/reviews/${encodeURIComponent(review.documentId)}`;
  const ownPage =
    review.contentUid === contentKinds.practice.uid
      ? `/espace/fiches/${encodeURIComponent(review.contentId)}/suivi`
      : '/espace';
  return {
    // An editor who submitted for somebody has no desk.
    author: review.submitter.kind === 'admin' ? panel(page) : new URL(ownPage, publicUrl).href,
    review: panel(page),
    triage: panel(`${page}/admissibility`),
    edit: panel(`/content-manager/collection-types/${review.contentUid}/${encodeURIComponent(review.contentId)}`),
  };
}

/** Address of the page of a published document; the home page for a kind that has none. */
export function publicAddress(uid: string, slug: string | null): string {
  const kind = Object.values(contentKinds).find((entry) => entry.uid === uid);
  const path = kind && slug ? `${kind.path}/${encodeURIComponent(slug)}` : '/';
  return new URL(path, readCmsSettings().publicUrl).href;
}
