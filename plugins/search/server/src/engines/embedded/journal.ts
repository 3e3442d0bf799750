import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import type { IndexDocument } from '../../../../shared/domain/document';

/** One change of the index, as it was acknowledged. */
export type Change = { upsert: readonly IndexDocument[] } | { remove: readonly string[] };

const changeSchema = z.union([
  // Our own documents, checked by the checksum of their line.
  z.object({ upsert: z.array(z.custom<IndexDocument>((value) => typeof value === 'object' && value !== null)) }),
  z.object({ remove: z.array(z.string()) }),
]);
const checksumLength = 16;

/**
 * What changed since the index was saved, one line a change, each with a checksum. A line is handed to the system before the
 * change is acknowledged, so that a killed process loses nothing it said was written. (A machine that loses power may: the
 * comparison with the database at the next start mends that.)
 */
export class Journal {
  readonly #handle: number;
  /** Bytes written by this process. */
  size = 0;

  constructor(readonly file: string) {
    this.#handle = openSync(file, 'a');
  }

  append(change: Change): void {
    const text = JSON.stringify(change);
    this.size += writeSync(this.#handle, `${checksum(text)} ${text}\n`);
  }

  close(): void {
    closeSync(this.#handle);
  }
}

/** The changes of a journal, in order; what follows a line cut short or altered is not believed. `whole`: there is none such. */
export function readJournal(file: string): { changes: Change[]; whole: boolean } {
  const changes: Change[] = [];
  for (const line of linesOf(file)) {
    const text = line.slice(checksumLength + 1);
    if (line.slice(0, checksumLength) !== checksum(text)) return { changes, whole: false };
    changes.push(changeSchema.parse(JSON.parse(text)));
  }
  return { changes, whole: true };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, checksumLength);
}
