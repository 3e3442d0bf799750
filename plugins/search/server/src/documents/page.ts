import { page as described, populateOf } from '@passerelles/content/shared';
import type { PageEntry } from './entries';
import type { DocumentKind } from './kind';
import { bodyOf, isSearched } from './plain-text';

export const page: DocumentKind<PageEntry> = {
  kind: 'page',
  draftAndPublish: true,
  governed: false,
  populate: populateOf(described, isSearched),
  filedUnder: () => ({ themes: [], territories: [] }),
  build: (entry) => ({ title: entry.title, summary: entry.summary ?? '', body: bodyOf(described, entry, []) }),
};
