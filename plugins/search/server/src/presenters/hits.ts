import type { SearchHit } from '../../../shared';
import type { FacetLabel, IndexDocument } from '../../../shared/domain/document';
import { makeExcerpt } from '../../../shared/domain/excerpt';
import { createHighlighter, type Highlight } from '../../../shared/domain/highlight';
import type { ParsedQuery } from '../../../shared/domain/query';

const actorsAtMost = 20;

/** The page of hits as readers get it: an allow-list, with highlights from our own analysis, whichever engine answered. */
export function presentHits(documents: readonly IndexDocument[], query: ParsedQuery): SearchHit[] {
  const highlightIn = createHighlighter(query);
  return documents.map((document) =>
    presentHit(document, highlightIn([document.title, document.summary, document.body])),
  );
}

function presentHit(document: IndexDocument, highlight: Highlight): SearchHit {
  const { title, summary, body } = document;
  return {
    id: document.id,
    kind: document.kind,
    title,
    summary,
    url: document.url,
    highlights: { title: highlight(title), summary: highlight(summary), excerpt: makeExcerpt(body, highlight(body)) },
    themes: document.themes.map(plain),
    territories: document.territories.map(plain),
    actors: document.actors.slice(0, actorsAtMost).map(plain),
    year: document.year,
    status: document.status,
    validated: document.validated,
    validatedBy: document.validatedBy,
  };
}

function plain({ value, label }: FacetLabel): { value: string; label: string } {
  return { value, label };
}
