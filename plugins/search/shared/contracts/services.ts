import { serviceKey } from '@passerelles/kit/shared';
import type { LabelledTerritory } from '@passerelles/content/shared';
import type { WholeQuery } from './query';

export interface FoundName {
  documentId: string;
  name: string;
}

/** A territory found by its name or code; one of the official list that is not in the database yet has no `documentId`. */
export interface FoundTerritory extends Required<Pick<LabelledTerritory, 'kind' | 'code'>> {
  documentId: string | null;
  name: string;
  parents: NonNullable<LabelledTerritory['parents']>;
}

/** Look-up by name, the same for the desk, the committees' pickers and the admin panel. */
export interface NamesService {
  /** Documents of a type that has a name or a title, by what is typed of it; none for other types. */
  find(uid: string, typed: string, atMost: number): Promise<FoundName[]>;
  /** Territories of the database, and every commune and arrondissement of the official list. */
  findTerritories(typed: string, atMost: number): Promise<FoundTerritory[]>;
}
export const namesService = serviceKey<NamesService>('search', 'names');

export interface EngineHealth {
  available: boolean;
  /** Documents in the index; null when the engine does not answer. */
  documents: number | null;
  /** What is wrong, when something is. */
  message?: string;
}

/** What whoever watches over the platform asks of the search engine. */
export interface EngineService {
  health(): Promise<EngineHealth>;
}
export const engineService = serviceKey<EngineService>('search', 'engine');

/** What whoever keeps a search to tell of its new results asks: the engine itself says what it finds. */
export interface SavedSearches {
  /**
   * Those of some published documents, at most a thousand, by their documentId, that a search finds: every word and every filter of it.
   * What is not indexed yet is not found. @throws EngineUnavailable
   */
  matching(query: WholeQuery, among: readonly string[]): Promise<string[]>;
}
export const savedSearches = serviceKey<SavedSearches>('search', 'search');
