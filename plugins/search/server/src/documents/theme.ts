import type { ThemeEntry } from './entries';
import { type DocumentKind } from './kind';
import { fromItems, paragraphs } from './plain-text';

/** A theme is found by its name and by what people call it; it is not filed under itself, so that counts stay counts of content. */
export const theme: DocumentKind<ThemeEntry> = {
  kind: 'theme',
  filedUnder: () => ({ themes: [], territories: [] }),
  build: (entry) => ({
    title: entry.name,
    summary: entry.description ?? '',
    body: paragraphs(fromItems(entry.synonyms).join(', '), entry.parent?.name),
  }),
};
