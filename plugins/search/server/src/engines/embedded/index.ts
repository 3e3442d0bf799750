import type { IndexDocument } from '../../../../shared/domain/document';
import { filterAndCount } from '../../../../shared/domain/facets';
import type { ParsedQuery } from '../../../../shared/domain/query';
import type { EngineAnswer, EngineHealth, EngineQuery, SearchEngine } from '../port';
import { matchDocuments, type Match } from './match';
import { order, type Scored } from './order';
import { TextIndex } from './text-index';

/** Documents indexed between two breaths of the event loop. */
const slice = 5;

/**
 * The engine without a server: everything in this process's memory, rebuilt from the database at each start. For a first
 * try and for sites of up to 10 000 documents; one CMS process only.
 */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  #index = new TextIndex();
  /** While a rebuild runs: its index, and what has been written since it began. */
  #next: { index: TextIndex; written: Set<string> } | null = null;

  /** Synonyms are applied to the query before it gets here: there is nothing to keep. */
  configure(): Promise<void> {
    return Promise.resolve();
  }

  async upsert(documents: readonly IndexDocument[]): Promise<void> {
    for (const [position, document] of documents.entries()) {
      if (position > 0 && position % slice === 0) await breath();
      this.#index.add(document);
      this.#next?.index.add(document);
      this.#next?.written.add(document.id);
    }
  }

  remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.#index.remove(id);
      this.#next?.index.remove(id);
      this.#next?.written.add(id);
    }
    return Promise.resolve();
  }

  search(query: EngineQuery): Promise<EngineAnswer> {
    const { matches, partial } = matchDocuments(this.#index, query.text);
    const scored = this.#scored(matches);
    const { kept, facets } = filterAndCount(scored, ({ document }) => document, query.filters);
    const from = (query.page - 1) * query.pageSize;
    const page = order(kept, query.sort).slice(from, from + query.pageSize);
    return Promise.resolve({ documents: page.map(({ document }) => document), total: kept.length, partial, facets });
  }

  suggest(text: ParsedQuery, limit: number): Promise<IndexDocument[]> {
    const words = text.slots.flatMap((slot) => slot.words);
    if (words.length === 0) return Promise.resolve([]);
    const { matches } = matchDocuments(this.#index.titles(), text);
    return Promise.resolve(order(this.#scored(matches), 'relevance').slice(0, limit).map(({ document }) => document));
  }

  async rebuild(batches: AsyncIterable<readonly IndexDocument[]>): Promise<void> {
    const next = { index: new TextIndex(), written: new Set<string>() };
    this.#next = next;
    try {
      for await (const batch of batches) {
        for (const [position, document] of batch.entries()) {
          if (position % slice === 0) await breath();
          if (!next.written.has(document.id)) next.index.add(document);
        }
      }
      this.#index = next.index;
    } finally {
      this.#next = null;
    }
  }

  fingerprints(): Promise<Map<string, string>> {
    return Promise.resolve(new Map(this.#index.documents().map(({ id, fingerprint }) => [id, fingerprint])));
  }

  health(): Promise<EngineHealth> {
    return Promise.resolve({ available: true, documents: this.#index.size });
  }

  #scored(matches: readonly Match[]): Scored[] {
    const scored: Scored[] = [];
    for (const { id, score } of matches) {
      const entry = this.#index.get(id);
      if (entry !== undefined) scored.push({ document: entry.document, titleKey: entry.titleKey, score });
    }
    return scored;
  }
}

function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
