import type { IndexDocument } from '../../../../shared/domain/document';
import type { FacetCounts } from '../../../../shared/domain/facets';
import type { ParsedQuery } from '../../../../shared/domain/query';
import {
  candidateQueries,
  candidatesAtMost,
  rankSimilar,
  type Candidate,
  type Similar,
} from '../../../../shared/domain/similar';
import { paced } from '../paced';
import type { EngineQuery } from '../port';
import { matchDocuments, matchTitles } from './match';
import { best, orderOf } from './order';
import { TextIndex, type Entry } from './text-index';

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
    const from = (page - 1) * pageSize;
    const shown =
      from >= kept.length
        ? []
        : best(kept, from + pageSize, orderOf(this.#index, sort, hasWords(text) ? scores : null)).slice(from);
    return { documents: this.#sources(shown), total: kept.length, partial: partial && kept.length > 0, facets };
  }

  matching({ text, filters }: Pick<EngineQuery, 'text' | 'filters'>, among: readonly string[]): string[] {
    const { places, partial } = matchDocuments(this.#index, text);
    if (partial) return [];
    const wanted = new Set(among);
    const found = [...this.#index.facets.filter(places, filters)].map((place) => this.#index.entry(place)?.id ?? '');
    return found.filter((id) => wanted.has(id));
  }

  suggest(text: ParsedQuery, limit: number): string[] {
    const { places, scores } = matchTitles(this.#index, text);
    return this.#sources(best(places, limit, orderOf(this.#index, 'relevance', scores)));
  }

  /** Null when it is given by its id and is not indexed. */
  near(source: string | IndexDocument): Similar[] | null {
    const document = typeof source === 'string' ? this.#document(source) : source;
    if (document === null) return null;
    const places = candidateQueries(document).flatMap(({ text, filters }) => {
      const matches = matchDocuments(this.#index, text);
      const kept = this.#index.facets.filter(matches.places, filters);
      return best(kept, candidatesAtMost, orderOf(this.#index, 'relevance', hasWords(text) ? matches.scores : null));
    });
    return rankSimilar(
      document,
      [...new Set(places)].flatMap((place) => candidate(this.#index.entry(place)) ?? []),
    );
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

  #document(id: string): IndexDocument | null {
    return candidate(this.#index.entryOf(id))?.read() ?? null;
  }

  #sources(places: readonly number[]): string[] {
    return places.map((place) => this.#index.entry(place)?.source ?? '').filter((source) => source !== '');
  }
}

const hasWords = ({ slots, phrases }: ParsedQuery): boolean => slots.length > 0 || phrases.length > 0;

function candidate(entry: Entry | undefined): Candidate | null {
  if (entry === undefined) return null;
  const { id, fingerprint, source } = entry;
  return { id, fingerprint, read: () => JSON.parse(source) as IndexDocument };
}
