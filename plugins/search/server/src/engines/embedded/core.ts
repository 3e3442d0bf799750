import type { IndexDocument } from '../../../../shared/domain/document';
import type { FacetCounts } from '../../../../shared/domain/facets';
import type { ParsedQuery } from '../../../../shared/domain/query';
import { paced } from '../paced';
import type { EngineQuery } from '../port';
import { matchDocuments, matchTitles } from './match';
import { best, orderOf } from './order';
import { TextIndex } from './text-index';

/** An answer as it leaves the worker: documents as JSON. */
export interface CoreAnswer {
  documents: string[];
  total: number;
  partial: boolean;
  facets: FacetCounts;
}

/** Documents indexed before the event loop gets its turn, so that searches are answered meanwhile. */
const slice = 5;

/** The embedded engine itself, in the memory of the thread it runs in. */
export class EmbeddedCore {
  #index = new TextIndex();
  /** While a rebuild runs: its index, and what has been written since it began. */
  #next: { index: TextIndex; written: Set<string> } | null = null;

  get index(): TextIndex {
    return this.#index;
  }

  set index(index: TextIndex) {
    this.#index = index;
  }

  async upsert(documents: readonly IndexDocument[]): Promise<void> {
    for await (const document of paced(documents, slice)) {
      this.#index.add(document);
      this.#next?.index.add(document);
      this.#next?.written.add(document.id);
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.#index.remove(id);
      this.#next?.index.remove(id);
      this.#next?.written.add(id);
    }
  }

  search({ text, filters, sort, page, pageSize }: EngineQuery): CoreAnswer {
    const { places, scores, partial } = matchDocuments(this.#index, text);
    const { kept, facets } = this.#index.facets.filterAndCount(places, filters);
    const relevant = text.slots.length > 0 || text.phrases.length > 0;
    const from = (page - 1) * pageSize;
    const shown =
      from >= kept.length
        ? []
        : best(kept, from + pageSize, orderOf(this.#index, sort, relevant ? scores : null)).slice(from);
    return { documents: this.#sources(shown), total: kept.length, partial: partial && kept.length > 0, facets };
  }

  suggest(text: ParsedQuery, limit: number): string[] {
    const { places, scores } = matchTitles(this.#index, text);
    return this.#sources(best(places, limit, orderOf(this.#index, 'relevance', scores)));
  }

  startRebuild(): void {
    this.#next = { index: new TextIndex(), written: new Set() };
  }

  async rebuildWith(documents: readonly IndexDocument[]): Promise<void> {
    for await (const document of paced(documents, slice)) {
      if (this.#next?.written.has(document.id) === false) this.#next.index.add(document);
    }
  }

  /** Puts the new index in the place of the old one, or forgets it. */
  endRebuild(whole: boolean): void {
    if (whole && this.#next !== null) this.#index = this.#next.index;
    this.#next = null;
  }

  fingerprints(): [id: string, fingerprint: string][] {
    return this.#index.entries().map(({ id, fingerprint }) => [id, fingerprint]);
  }

  #sources(places: readonly number[]): string[] {
    return places.map((place) => this.#index.entry(place)?.source ?? '').filter((source) => source !== '');
  }
}
