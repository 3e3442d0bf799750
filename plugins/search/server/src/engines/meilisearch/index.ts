import { Meilisearch, MeilisearchApiError, type Index } from 'meilisearch';
import type { IndexDocument } from '../../../../shared/domain/document';
import {
  facetNames,
  facetValues,
  facetValuesAtMost,
  toCounts,
  type FacetCount,
  type FacetCounts,
  type FacetName,
} from '../../../../shared/domain/facets';
import { isEmptyQuery, type ParsedQuery } from '../../../../shared/domain/query';
import { candidateQueries, candidatesAtMost, rankSimilar, type Similar } from '../../../../shared/domain/similar';
import { noSynonyms, type SynonymTable } from '../../../../shared/domain/synonyms';
import { EngineUnavailable, type EngineAnswer, type EngineHealth, type EngineQuery, type SearchEngine } from '../port';
import { countsOf, type FederatedAnswer } from './answers';
import { Connection, timeoutMs } from './connection';
import { Filling } from './filling';
import { federated, filterOf, type Strategy } from './queries';
import { indexSettings } from './settings';
import { fromStored, toStoredAll, type StoredDocument } from './stored';
import { done } from './tasks';

interface Options {
  host: string;
  apiKey?: string;
  /** Name of the index; several sites can share one Meilisearch. */
  index?: string;
}

const pageOfFingerprints = 1_000;

/** Meilisearch ≥ 1.43.1 behind the port: one index, one document per published document. */
export class MeilisearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  readonly #client: Meilisearch;
  readonly #connection: Connection;
  readonly #uid: string;
  #synonyms: SynonymTable = noSynonyms;
  /** While a rebuild runs: its index, and what has been written since it began. */
  #next: { uid: string; written: Set<string> } | null = null;

  constructor({ host, apiKey, index = 'content' }: Options) {
    // Plain answers, as searches ask for them too.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    this.#client = new Meilisearch({ host, apiKey, requestInit, timeout: timeoutMs });
    this.#connection = new Connection(host, apiKey);
    this.#uid = index;
  }

  configure({ synonyms }: { synonyms: SynonymTable }): Promise<void> {
    return guarded(async () => {
      this.#synonyms = synonyms;
      // Always sent: another process, or a server that came back empty, may have others. The same again costs one short task.
      await this.#prepare(this.#uid);
    });
  }

  /** It keeps its index itself. */
  restore(): Promise<number | null> {
    return guarded(async () => {
      try {
        return (await this.#client.index(this.#uid).getStats()).numberOfDocuments;
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    });
  }

  onLost(): void {
    // A Meilisearch that lost its index is found out by the comparison with the database.
  }

  close(): Promise<void> {
    this.#connection.close();
    return Promise.resolve();
  }

  upsert(documents: readonly IndexDocument[]): Promise<void> {
    return guarded(async () => {
      const stored = await toStoredAll(documents);
      const writes = this.#targets(documents.map(({ id }) => id)).map((index) =>
        done(this.#client, index.addDocuments(stored)),
      );
      await Promise.all(writes);
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return guarded(async () => {
      await Promise.all(this.#targets(ids).map((index) => done(this.#client, index.deleteDocuments([...ids]))));
    });
  }

  search(query: EngineQuery): Promise<EngineAnswer> {
    return guarded(async () => {
      const whole = await this.#ask(query, 'all');
      if (whole.total > 0 || query.text.slots.length === 0) return { ...whole, partial: false };
      // Nothing has all the words here; when something has them elsewhere, it is the filters that leave nothing.
      if (filterOf(query.filters).length > 0 && (await this.#ask({ ...query, filters: {} }, 'all')).total > 0)
        return { ...whole, partial: false };
      const some = await this.#ask(query, 'frequency');
      return { ...some, partial: some.total > 0 };
    });
  }

  matching(asked: Pick<EngineQuery, 'text' | 'filters'>, among: readonly string[]): Promise<string[]> {
    return guarded(async () => {
      const query: EngineQuery = { ...asked, sort: 'relevance', page: 1, pageSize: among.length };
      const request = federated(this.#uid, query, { strategy: 'all', facets: [], among });
      return (await this.#connection.search(request)).hits.map((hit) => fromStored(hit).id);
    });
  }

  suggest(text: ParsedQuery, limit: number): Promise<IndexDocument[]> {
    return guarded(async () => {
      if (isEmptyQuery(text)) return [];
      const request = federated(
        this.#uid,
        { text, filters: {}, sort: 'relevance', page: 1, pageSize: limit },
        { strategy: 'all', facets: [], inTitles: true },
      );
      return (await this.#connection.search(request)).hits.map(fromStored);
    });
  }

  near(source: string | IndexDocument): Promise<Similar[] | null> {
    return guarded(async () => {
      const document = typeof source === 'string' ? await this.#document(source) : source;
      if (document === null) return null;
      const found = await Promise.all(candidateQueries(document).map((query) => this.#candidates(query)));
      return rankSimilar(
        document,
        found.flat().map((candidate) => ({ ...candidate, read: () => candidate })),
      );
    });
  }

  rebuild(batches: AsyncIterable<readonly IndexDocument[]>): Promise<void> {
    return guarded(async () => {
      const next = { uid: `${this.#uid}-${Date.now()}`, written: new Set<string>() };
      try {
        await this.#prepare(this.#uid);
        await this.#prepare(next.uid);
        this.#next = next;
        const filling = new Filling(this.#client, next.uid, next.written);
        for await (const batch of batches) await filling.add(batch);
        await filling.end();
        await done(this.#client, this.#client.swapIndexes([{ indexes: [this.#uid, next.uid], rename: false }]));
      } finally {
        this.#next = null;
        await done(this.#client, this.#client.deleteIndex(next.uid)).catch(() => undefined);
      }
    });
  }

  sweep(): Promise<void> {
    return guarded(async () => {
      const { results } = await this.#client.getRawIndexes({ limit: 1_000 });
      const left = results.filter(
        ({ uid }) => uid.startsWith(`${this.#uid}-`) && /^\d+$/u.test(uid.slice(this.#uid.length + 1)),
      );
      for (const { uid } of left) await done(this.#client, this.#client.deleteIndex(uid));
    });
  }

  fingerprints(): Promise<Map<string, string>> {
    return guarded(async () => {
      const found = new Map<string, string>();
      const index = this.#client.index<StoredDocument>(this.#uid);
      for (let offset = 0; ; offset += pageOfFingerprints) {
        const { results } = await index.getDocuments({
          fields: ['id', 'fingerprint'],
          limit: pageOfFingerprints,
          offset,
        });
        for (const { id, fingerprint } of results) found.set(id, fingerprint);
        if (results.length < pageOfFingerprints) return found;
      }
    });
  }

  async health(): Promise<EngineHealth> {
    try {
      await this.#client.health();
      const { numberOfDocuments } = await this.#client.index(this.#uid).getStats();
      return { available: true, documents: numberOfDocuments };
    } catch (error) {
      return { available: false, documents: null, message: String(error) };
    }
  }

  async #document(id: string): Promise<IndexDocument | null> {
    try {
      return fromStored(await this.#client.index<StoredDocument>(this.#uid).getDocument(id));
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.cause?.code === 'document_not_found') return null;
      throw error;
    }
  }

  async #candidates(asked: Pick<EngineQuery, 'text' | 'filters'>): Promise<IndexDocument[]> {
    const query: EngineQuery = { ...asked, sort: 'relevance', page: 1, pageSize: candidatesAtMost };
    const ask = async (strategy: Strategy): Promise<IndexDocument[]> =>
      (await this.#connection.search(federated(this.#uid, query, { strategy, facets: [] }))).hits.map(fromStored);
    const whole = await ask('all');
    return whole.length > 0 || asked.text.slots.length === 0 ? whole : ask('frequency');
  }

  /** Makes the index when it is not there, and brings its settings up to date. */
  async #prepare(uid: string): Promise<void> {
    try {
      await this.#client.getRawIndex(uid);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await done(this.#client, this.#client.createIndex(uid, { primaryKey: 'id' }));
    }
    await done(this.#client, this.#client.index(uid).updateSettings(indexSettings(this.#synonyms)));
  }

  /** The index, and the one being built beside it. */
  #targets(ids: readonly string[]): Index<StoredDocument>[] {
    for (const id of ids) this.#next?.written.add(id);
    const uids = this.#next === null ? [this.#uid] : [this.#uid, this.#next.uid];
    return uids.map((uid) => this.#client.index<StoredDocument>(uid));
  }

  /** The page, and beside it one request per filtered facet, with that facet's filter left out. */
  async #ask(query: EngineQuery, strategy: Strategy): Promise<Omit<EngineAnswer, 'partial'>> {
    const filtered = facetNames.filter((facet) => (query.filters[facet]?.length ?? 0) > 0);
    const [main, ...others] = await Promise.all([
      this.#connection.search(federated(this.#uid, query, { strategy })),
      ...filtered.map((facet) => {
        const without = { ...query, page: 1, pageSize: 0, filters: { ...query.filters, [facet]: [] } };
        return this.#connection.search(federated(this.#uid, without, { strategy, facets: [facet] }));
      }),
    ]);
    const answerFor = new Map<FacetName, FederatedAnswer | undefined>(
      filtered.map((facet, rank) => [facet, others[rank]]),
    );
    const counts = new Map(
      facetNames.map((facet) => [facet, countsOf(this.#uid, facet, answerFor.get(facet) ?? main)]),
    );
    for (const facet of filtered)
      counts.get(facet)?.push(...(await this.#rareOnes(query, strategy, facet, counts.get(facet) ?? [])));
    const facets: FacetCounts = toCounts((facet) => counts.get(facet) ?? []);
    return { documents: main?.hits.map(fromStored) ?? [], total: main?.totalHits ?? 0, facets };
  }

  /** Values asked for that are not among the most frequent: each is counted, and a document that has it knows its label. */
  async #rareOnes(
    query: EngineQuery,
    strategy: Strategy,
    facet: FacetName,
    told: readonly FacetCount[],
  ): Promise<FacetCount[]> {
    if (told.length < facetValuesAtMost) return [];
    const wanted = (query.filters[facet] ?? []).filter((value) => !told.some((count) => count.value === value));
    const counts = await Promise.all(
      wanted.map(async (value): Promise<FacetCount[]> => {
        const only = { ...query, page: 1, pageSize: 1, filters: { ...query.filters, [facet]: [value] } };
        const { hits, totalHits } = await this.#connection.search(federated(this.#uid, only, { strategy, facets: [] }));
        const label = hits
          .flatMap((hit) => facetValues(fromStored(hit), facet))
          .find((candidate) => candidate.value === value);
        return label === undefined ? [] : [{ ...label, count: totalHits ?? 0 }];
      }),
    );
    return counts.flat();
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}

/** Whatever Meilisearch or the network answers becomes one error; what a caller's own iterator throws stays as it is. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('Meilisearch')) {
      throw new EngineUnavailable(`Meilisearch: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
