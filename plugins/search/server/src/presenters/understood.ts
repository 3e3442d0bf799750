import type { Understood } from '../../../shared';
import type { ParsedQuery } from '../../../shared/domain/query';

/** A query as it was understood, in words that an editor can read. */
export function presentUnderstood({ slots }: ParsedQuery, total: number): Understood {
  return {
    total,
    slots: slots.map(({ words, synonyms }) => ({
      words: words.map(({ form, stem }) => ({ form, stem })),
      synonyms: synonyms.map((term) => term.map(({ form }) => form).join(' ')),
    })),
  };
}
