import type { ImportKind } from './import-file';

/** One thing that is wrong in a file: `${path}: ${message}` is a line for people. */
export interface ImportProblem {
  /** Where, as a person would point at it: `practices[3].owner`. */
  path: string;
  /** What stands there, cut to a readable length; undefined when nothing does. */
  value: unknown;
  /** What is wrong and what is accepted. */
  message: string;
}

export interface ImportCount {
  created: number;
  updated: number;
  unchanged: number;
}

export type ImportCounts = Record<ImportKind | 'synonyms', ImportCount>;

/** One thing that an import wrote, named as people know it. */
export interface WrittenObject {
  kind: ImportKind | 'synonyms';
  name: string;
  what: 'created' | 'updated' | 'published';
}

/** What an import did. With errors nothing was written and every count is zero. */
export interface ImportReport {
  errors: ImportProblem[];
  /**
   * Why it ended on the way, with the object where it did; null when it came to its end. What `written` names is written all
   * the same: the same file again finds it unchanged and goes on.
   */
  failure: string | null;
  /** Somebody asked it to stop, and it did between two batches; the same file again goes on. */
  stopped: boolean;
  written: WrittenObject[];
  counts: ImportCounts;
  /** Documents published by this run: those of governed types with `historical`, and pages. */
  published: number;
}

/** Who decided before the platform existed, and why it enters now; both stand in the public record. */
export interface Historical {
  who: string;
  why: string;
}
