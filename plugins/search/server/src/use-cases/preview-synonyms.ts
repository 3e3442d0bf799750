import type { Preview } from '../../../shared';
import { parseQuery, type ParsedQuery, type Slot } from '../../../shared/domain/query';
import { tidyTerms } from '../../../shared/domain/synonym-group';
import type { Term } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { presentUnderstood } from '../presenters/understood';
import type { Supposed, Synonyms } from '../services/contracts';

const variantsAtMost = 40;
const readAtMost = 2_000;

/**
 * What a group of synonyms would change for one query: what is understood, and how much is found, before and after. The engine
 * does not know the group yet: each of the other ways of saying it is searched in its turn, and what they find is counted once.
 */
export async function previewSynonyms(
  engine: SearchEngine,
  synonyms: Synonyms,
  q: string,
  group: Supposed,
): Promise<Preview> {
  const before = parseQuery(q, await synonyms.current());
  const after = parseQuery(q, await synonyms.supposing({ ...group, terms: tidyTerms(group.terms) }));
  const now = await engine.search({ text: before, filters: {}, sort: 'relevance', page: 1, pageSize: 0 });
  const found = new Set<string>();
  for (const text of variantsOf(after)) {
    const { documents, partial } = await engine.search({
      text,
      filters: {},
      sort: 'title',
      page: 1,
      pageSize: readAtMost,
    });
    if (!partial) for (const { id } of documents) found.add(id);
  }
  const total = now.partial ? 0 : now.total;
  return {
    before: presentUnderstood(before, total),
    after: presentUnderstood(after, sameSlots(before, after) ? total : found.size),
  };
}

/** The query as typed, and with each of its other ways of saying in their turn. */
function variantsOf(text: ParsedQuery): ParsedQuery[] {
  const typed = { ...text, slots: text.slots.map((slot) => ({ ...slot, synonyms: [] })) };
  const others = text.slots.flatMap((slot, rank) =>
    slot.synonyms.map((term) => ({ ...text, slots: text.slots.with(rank, said(term)) })),
  );
  return [typed, ...others].slice(0, variantsAtMost);
}

function said(term: Term): Slot {
  return { words: term.map((word) => ({ ...word, prefix: false, edits: 0 })), synonyms: [] };
}

function sameSlots(one: ParsedQuery, other: ParsedQuery): boolean {
  return JSON.stringify(one.slots) === JSON.stringify(other.slots);
}
