import type { IndexDocument } from '../../../shared/domain/document';

/** The texts of a document that can be searched, from the one that weighs most to the one that weighs least. */
export interface SearchableTexts {
  title: string;
  summary: string;
  /** Names of what it is about and of whom it speaks: themes, territories with their ancestors, actors, audiences. */
  names: string;
  body: string;
}

export const textFields = ['title', 'summary', 'names', 'body'] as const satisfies readonly (keyof SearchableTexts)[];

export function searchableTexts(document: IndexDocument): SearchableTexts {
  const names = [...document.themeFacet, ...document.territoryFacet, ...document.actors].map(({ label }) => label);
  return {
    title: [document.title, ...document.acronyms].join('\n'),
    summary: document.summary,
    names: [...names, ...document.audiences].join('\n'),
    body: document.body,
  };
}
