import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import {
  importKinds,
  progressOf,
  type Historical,
  type ImportCount,
  type ImportCounts,
  type ImportFile,
  type ImportKind,
  type ImportProgress,
  type WrittenObject,
} from '../../../shared';
import type { Known } from './lookup';
import type { Resolve } from './resolve';

export type Item = ImportFile[ImportKind][number];
/** An object of the file and its place in the list of its kind. */
export type Entry = readonly [index: number, item: Item];

export interface ImportOptions {
  historical?: Historical;
  /** Called after each object is written, so that whoever is stopped at once has said what was. */
  onWritten?: (object: WrittenObject) => void;
  /** Called after each batch. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the import after the batch in hand. */
  signal?: AbortSignal;
}

/** Somebody asked the import to stop. */
export class Stopped extends Error {}

/** One import of a file that was found right. */
export interface Session {
  strapi: Core.Strapi;
  file: ImportFile;
  known: Known;
  resolve: Resolve;
  counts: ImportCounts;
  historical: Historical | undefined;
  wrote(object: WrittenObject): void;
  /** What needs nothing more: it was not there, and was written as it is to stay. */
  isFinished(item: Item): boolean;
  /** Says that nothing more will be done for these objects of the file. */
  finish(items: readonly Item[]): void;
  /** To be awaited between batches. @throws Stopped */
  pause(): Promise<void>;
}

const zero = (): ImportCount => ({ created: 0, updated: 0, unchanged: 0 });
export const zeros = (): ImportCounts =>
  Object.fromEntries([...importKinds, 'synonyms'].map((kind) => [kind, zero()])) as unknown as ImportCounts;

type Given = Pick<Session, 'strapi' | 'file' | 'known' | 'resolve' | 'counts' | 'wrote'>;

export function startSession(given: Given, { historical, onProgress, signal }: ImportOptions): Session {
  const finished = new Set<Item>();
  const startedAt = performance.now();
  const total = importKinds.reduce((sum, kind) => sum + given.file[kind].length, 0);
  return {
    ...given,
    historical,
    isFinished: (item) => finished.has(item),
    finish(items) {
      for (const item of items) finished.add(item);
      onProgress?.(progressOf(finished.size, total, performance.now() - startedAt));
    },
    async pause() {
      // SQLite answers without letting anybody have their turn: a signal would be heard once all is written.
      await yieldToEventLoop();
      if (signal?.aborted) throw new Stopped();
    },
  };
}

/** “Jardin partagé (jardin-partage)”: what people call it, and how the file does. */
export const nameOf = (item: Item): string => {
  const { slug, title, name } = item as { slug: string; title?: string; name?: string };
  return `${title ?? name ?? slug} (${slug})`;
};

/** Says which object of the file an unexpected error is about. */
export async function about<T>(kind: ImportKind, [index, item]: Entry, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${kind}[${index}] (${item.slug}): ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
