import type { IndexDocument } from '../../../../shared/domain/document';
import type { ParsedQuery } from '../../../../shared/domain/query';
import type { Similar } from '../../../../shared/domain/similar';
import type { EngineQuery } from '../port';
import type { CoreAnswer } from './core';

/** What the worker can be asked, by name. */
export interface Calls {
  /** Reads what was kept: the number of documents, or null when there is nothing to go on from. */
  restore: { argument: null; answer: number | null };
  upsert: { argument: readonly IndexDocument[]; answer: void };
  remove: { argument: readonly string[]; answer: void };
  search: { argument: EngineQuery; answer: CoreAnswer };
  matching: {
    argument: { query: Pick<EngineQuery, 'text' | 'filters'>; among: readonly string[] };
    answer: string[];
  };
  suggest: { argument: { text: ParsedQuery; limit: number }; answer: string[] };
  near: { argument: string | IndexDocument; answer: Similar[] | null };
  startRebuild: { argument: null; answer: void };
  rebuildWith: { argument: readonly IndexDocument[]; answer: void };
  /** Whether the new index is whole and takes the place of the old one. */
  endRebuild: { argument: boolean; answer: void };
  fingerprints: { argument: null; answer: [id: string, fingerprint: string][] };
  size: { argument: null; answer: number };
  /** Saves what is not saved yet. */
  close: { argument: null; answer: void };
}

export interface Call {
  id: number;
  name: keyof Calls;
  argument: unknown;
}

export type FromWorker =
  | { id: number; value: unknown }
  | { id: number; error: Error }
  | { log: { level: 'info' | 'warn'; message: string } };
