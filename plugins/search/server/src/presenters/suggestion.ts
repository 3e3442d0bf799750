import type { PopularQuery, Suggestion } from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';
import type { Searched } from '../../../shared/domain/popular';

export function presentSuggestion({ kind, title, url }: IndexDocument): Suggestion {
  return { kind, label: title, url };
}

export function presentPopular({ label }: Searched): PopularQuery {
  return { kind: 'popular', label, url: `/recherche?${new URLSearchParams({ q: label }).toString()}` };
}
