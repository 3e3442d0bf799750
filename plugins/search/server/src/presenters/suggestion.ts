import type { Suggestion } from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';

export function presentSuggestion({ kind, title, url }: IndexDocument): Suggestion {
  return { kind, label: title, url };
}
