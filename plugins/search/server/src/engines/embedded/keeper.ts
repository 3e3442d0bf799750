import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Journal, readJournal, type Change } from './journal';
import { loadIndex, saveIndex, UnusableSave } from './saved';
import type { TextIndex } from './text-index';

export type Log = (level: 'info' | 'warn', message: string) => void;

/** A journal longer than this is folded into a new saved index. */
const longJournal = 8 * 2 ** 20;
const journalName = /^journal-(\d+)$/u;

/**
 * Keeps the index in a folder: a saved index, and journals of what changed since. Whatever moment the process is killed at,
 * what is read again is what was acknowledged; what is damaged is thrown away, and the index made from the database.
 */
export class Keeper {
  #journal: Journal | null = null;
  #number = 0;
  #saving: Promise<void> | null = null;
  #replayed = false;
  /** Changes when what was being saved is no longer the index. */
  #era = 0;

  constructor(
    readonly folder: string,
    readonly log: Log,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** What was kept, or null: then the index has to be made from the database. */
  async restore(): Promise<TextIndex | null> {
    this.#number = Math.max(0, ...this.#journals());
    try {
      const saved = await loadIndex(this.#file);
      if (saved === null) return null;
      for (const number of this.#journals()) if (number >= saved.journal) this.#replay(saved.index, number);
      this.#begin();
      return saved.index;
    } catch (error) {
      if (!(error instanceof UnusableSave)) throw error;
      this.log('warn', `search: the saved index is not used, ${error.message}`);
      this.forget();
      return null;
    }
  }

  /** Writes a change down, before it is acknowledged. */
  append(change: Change): void {
    try {
      this.#journal?.append(change);
    } catch (error) {
      // A saved index with a hole in its journal would be a wrong one: none is better.
      this.log('warn', `search: changes cannot be written down, the index is not kept: ${String(error)}`);
      this.forget();
    }
  }

  /** Saves the index when what changed since the last time is worth it, or `always`; once at a time. */
  async save(index: TextIndex, always = false): Promise<void> {
    if (this.#saving !== null) return always ? this.#saving.then(() => this.save(index, true)) : this.#saving;
    if (!always && (this.#journal === null || this.#journal.size < longJournal)) return;
    this.#saving = this.#write(index)
      .catch((error: unknown) => this.log('warn', `search: the index was not saved: ${String(error)}`))
      .finally(() => {
        this.#saving = null;
      });
    return this.#saving;
  }

  /** Throws away what is kept: it is no longer the index. */
  forget(): void {
    this.#era += 1;
    this.#journal?.close();
    this.#journal = null;
    rmSync(this.#file, { force: true });
    for (const number of this.#journals()) rmSync(this.#journalFile(number), { force: true });
  }

  /** Whether anything changed since the index was saved. */
  get behind(): boolean {
    return this.#replayed || this.#journal === null || this.#journal.size > 0;
  }

  /** Saves what is not saved yet, and ends. */
  async close(index: TextIndex): Promise<void> {
    await this.#saving;
    if (this.behind) await this.save(index, true);
    this.#journal?.close();
    this.#journal = null;
  }

  async #write(index: TextIndex): Promise<void> {
    const era = this.#era;
    const journal = this.#begin();
    let current = true;
    await saveIndex({ index, journal }, this.#file, () => (current = era === this.#era));
    if (!current) return;
    this.#replayed = false;
    for (const number of this.#journals()) if (number < journal) rmSync(this.#journalFile(number), { force: true });
  }

  #begin(): number {
    this.#journal?.close();
    this.#number += 1;
    this.#journal = new Journal(this.#journalFile(this.#number));
    return this.#number;
  }

  #replay(index: TextIndex, number: number): void {
    const { changes, whole } = readJournal(this.#journalFile(number));
    if (changes.length > 0) this.#replayed = true;
    for (const change of changes) {
      if ('upsert' in change) for (const document of change.upsert) index.add(document);
      else for (const id of change.remove) index.remove(id);
    }
    if (!whole)
      this.log(
        'info',
        'search: the last change before the process ended was not written whole; it was not acknowledged either',
      );
  }

  get #file(): string {
    return path.join(this.folder, 'index');
  }

  #journalFile(number: number): string {
    return path.join(this.folder, `journal-${number}`);
  }

  #journals(): number[] {
    const numbers = readdirSync(this.folder).map((name) => Number(journalName.exec(name)?.[1] ?? Number.NaN));
    return numbers.filter((number) => !Number.isNaN(number)).sort((one, other) => one - other);
  }
}
