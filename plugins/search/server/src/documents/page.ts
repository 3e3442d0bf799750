import type { PageEntry } from './entries';
import type { DocumentKind } from './kind';
import { fromBlocks, fromItems, paragraphs } from './plain-text';

export const page: DocumentKind<PageEntry> = {
  kind: 'page',
  draftAndPublish: true,
  governed: false,
  populate: { sections: { populate: { points: true } } },
  filedUnder: () => ({ themes: [], territories: [] }),
  build: (entry) => ({
    title: entry.title,
    summary: entry.summary ?? '',
    body: paragraphs(
      ...fromBlocks(entry.body),
      ...(entry.sections ?? []).flatMap(({ title, body, points }) => [
        title,
        ...fromBlocks(body),
        ...fromItems(points),
      ]),
    ),
  }),
};
