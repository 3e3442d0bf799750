import type { EngineHealth } from '../../../shared';
import type { FacetCounts, FacetFilters } from '../../../shared/domain/facets';
import type { IndexDocument } from '../../../shared/domain/document';
import type { ParsedQuery } from '../../../shared/domain/query';
import type { Similar } from '../../../shared/domain/similar';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SortOrder } from '../../../shared/contracts/query';

export interface EngineQuery {
  text: ParsedQuery;
  filters: FacetFilters;
  sort: SortOrder;
  /** From 1. */
  page: number;
  pageSize: number;
}

export interface EngineAnswer {
  /** The page asked for, in order. */
  documents: IndexDocument[];
  /** Exact number of documents found, whatever the page. */
  total: number;
  /** Nothing has all the words; what has the most of them comes first. */
  partial: boolean;
  /** At least the `facetValuesAtMost` most frequent values of each facet, and those asked for. */
  facets: FacetCounts;
}

export type { EngineHealth };

/**
 * What the product asks of a search engine. Nothing above this port knows which engine runs. Writes resolve when what they
 * wrote can be found, and reject when the engine refused or is away: the outbox row that asked for them then waits.
 */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  /** Gives the engine its settings and synonyms; safe to repeat, and required before the first search. */
  configure(settings: { synonyms: SynonymTable }): Promise<void>;
  /**
   * What the engine kept from before: the number of its documents, or null when there is nothing to go on from and the index has
   * to be made from the database.
   */
  restore(): Promise<number | null>;
  /** What to call when the engine lost its documents while running, and has to be given them again. */
  onLost(refill: () => Promise<unknown>): void;
  upsert(documents: readonly IndexDocument[]): Promise<void>;
  /** Unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
  search(query: EngineQuery): Promise<EngineAnswer>;
  /** Those of some documents that a search finds, every word and every filter of it: what comes near is not one of them. */
  matching(query: Pick<EngineQuery, 'text' | 'filters'>, among: readonly string[]): Promise<string[]>;
  /** Documents whose title or acronym the words typed so far lead to. */
  suggest(text: ParsedQuery, limit: number): Promise<IndexDocument[]>;
  /**
   * What is nearest to a document, by the rule of `shared/domain/similar`: given by its id, as it is indexed (null when it is not), or as
   * it will be.
   */
  near(source: string | IndexDocument): Promise<Similar[] | null>;
  /** Replaces everything at once: searches see the old index until the new one is whole. */
  rebuild(batches: AsyncIterable<readonly IndexDocument[]>): Promise<void>;
  /** Removes what rebuilds that died have left behind. Never while one runs. */
  sweep(): Promise<void>;
  /** Id and fingerprint of everything indexed. */
  fingerprints(): Promise<Map<string, string>>;
  health(): Promise<EngineHealth>;
  /** Writes down what has to be kept, and ends; nothing may be asked after it. */
  close(): Promise<void>;
}

/** The engine is away or refused; `cause` says what it answered. The API turns it into a 503. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}
