import { page as described } from '@passerelles/content/shared';
import type { PageEntry } from './entries';
import type { DocumentKind } from './kind';
import { bodyOf } from './plain-text';

export const page: DocumentKind<PageEntry> = {
  kind: 'page',
  filedUnder: () => ({ themes: [], territories: [] }),
  build: (entry) => ({ title: entry.title, summary: entry.summary ?? '', body: bodyOf(described, entry, []) }),
};
