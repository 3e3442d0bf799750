import type { ContentKind } from '@passerelles/config/vocabulary';
import type {
  JobState,
  MaintenanceJob,
  Reconciliation,
  SavedSearches,
  SearchAnswer,
  SearchQuery,
  SuggestAnswer,
  SuggestQuery,
} from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';
import type { Searched } from '../../../shared/domain/popular';
import type { SynonymTable } from '../../../shared/domain/synonyms';

export interface DocumentReference {
  uid: string;
  documentId: string;
}

export interface Indexer {
  /**
   * Makes the index say of these documents what the database says now: published ones are written, the others removed. Then announces
   * the lists of their kinds: a page made of the index carries those of all that it asks for, and is dropped once the index knows.
   */
  refresh(references: readonly DocumentReference[]): Promise<void>;
  /** The same of documents whose type is not known: ids that the index has. */
  refreshUnknown(ids: readonly string[]): Promise<void>;
  /**
   * Replaces the whole index from the database. Resolves to the number of documents; `progress` is called with how many are done.
   * During startup the database is read in larger parts: nobody waits for anything else.
   */
  rebuild(options?: { progress?: (done: number) => Promise<void>; duringStartup?: boolean }): Promise<number>;
}

/** An answer as it is sent, and what else is needed of it. */
export interface KeptAnswer<Note> {
  /** JSON, in UTF-8. */
  body: Buffer;
  /** The same for answers that say the same. */
  version: string;
  note: Note;
}

export interface Kept {
  /**
   * The answer to a question, as bytes: the one that is kept while the index, the synonyms and `besides` are what they were, or the one
   * that `compute` gives. Who asks while it is computed waits for that one; `pay` is called by each whom it is computed for.
   */
  answer<Note>(question: Question<Note>): Promise<KeptAnswer<Note>>;
  /** To be called once the index may answer otherwise. */
  changed(): void;
}

export interface Question<Note> {
  /** Which of the questions: their parameters look alike. */
  name: string;
  /** As it was understood: equal ones have equal answers. */
  query: object;
  /** Compared by identity. */
  besides?: unknown;
  pay(): void;
  compute(): Promise<{ answer: object; aside?: Readonly<Record<string, number>>; note: Note }>;
}

export interface Maintenance {
  /** Has a job done by one of the processes, once those asked before are done. */
  ask(job: MaintenanceJob): Promise<void>;
  /** Does it now, unless a run that began after `askedAt` has done it already. */
  run(job: MaintenanceJob, askedAt: Date): Promise<void>;
  state(job: MaintenanceJob): Promise<JobState>;
}

export interface QueryLog {
  /** Takes note of a search that was answered; nothing is written now. `reader` tells readers apart, and is never kept. */
  note(query: SearchQuery, answer: Pick<SearchAnswer, 'total' | 'partial'>, reader: string | null): void;
  /** Writes what readers stayed with; `now` (epoch milliseconds) is when one looks. */
  flush(now?: number): Promise<void>;
  /** What several readers searched lately and found, as last read (once a minute). */
  popular(): readonly Searched[];
  start(): void;
  /** Writes what is left, where it was started: a command that only looks has nothing to write. */
  stop(): Promise<void>;
}

export interface Presence {
  /**
   * Compares which documents the index has with which are published, by id alone: cheap enough to be waited for at each start.
   * Mends the difference. Resolves to the number of documents looked at again; null when so many differ that it is another index.
   */
  mend(): Promise<number | null>;
}

export interface Reader {
  /** The published ones among these documents, as they must be indexed now. */
  read(uid: string, documentIds: readonly string[]): Promise<IndexDocument[]>;
  /** The published ones among documents of any kind. */
  readAny(documentIds: readonly string[]): Promise<IndexDocument[]>;
  /** How many documents of each kind are published. */
  counts(): Promise<Record<ContentKind, number>>;
  /** Everything published, in batches; during startup in larger ones, since nobody waits for anything else. */
  all(options?: { duringStartup?: boolean }): AsyncGenerator<IndexDocument[]>;
}

export interface Reconcile {
  /** Compares ids and fingerprints both ways, mends what differs, and says what it found. */
  run(): Promise<Reconciliation>;
}

export interface Search extends SavedSearches {
  /** @throws EngineUnavailable */
  find(query: SearchQuery): Promise<SearchAnswer>;
  /** @throws EngineUnavailable */
  suggest(query: SuggestQuery): Promise<SuggestAnswer>;
}

/** A group of equal terms in place of a stored one (or beside them, without an id): what a preview asks for. */
export interface Supposed {
  documentId: string | null;
  terms: readonly string[];
}

export interface Synonyms {
  /** The table as last read. Every two seconds one looks behind the answer whether it has changed. */
  current(): Promise<SynonymTable>;
  /** Reads the groups again and hands them to the engine. */
  refresh(): Promise<void>;
  /** The table as it would be with this group. */
  supposing(group: Supposed): Promise<SynonymTable>;
}
