import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { IndexDocument } from '../../../../shared/domain/document';
import type { ParsedQuery } from '../../../../shared/domain/query';
import type { Similar } from '../../../../shared/domain/similar';
import { EngineUnavailable, type EngineAnswer, type EngineHealth, type EngineQuery, type SearchEngine } from '../port';
import type { Log } from './keeper';
import type { Calls } from './messages';
import { Thread } from './thread';

interface Options {
  /** Where the index is kept between two starts; null keeps it in memory only. */
  folder: string | null;
  log?: Log;
  /** The compiled worker. Default: beside this file. */
  workerFile?: string;
}

const compiledWorker = path.join(__dirname, 'worker.js');
/** A thread that dies again and again is started ever less often. */
const firstPauseMs = 50;
const longestPauseMs = 30_000;
const crashesBeforeForgetting = 3;
const soundAfterMs = 60_000;

/**
 * The engine without a server: everything in memory, in a thread of its own so that the CMS keeps answering, and in a folder
 * so that the next start goes on from there. For a first try and for sites of up to 10 000 documents; one CMS process only.
 */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  readonly #options: Required<Options>;
  #thread: Thread | null = null;
  /** While it is back after a crash and does not have its documents yet, searches are refused: they would find nothing. */
  #ready = true;
  #closed = false;
  #crashes = 0;
  #startedAt = 0;
  #refill: (() => Promise<unknown>) | null = null;

  constructor({ folder, log = () => undefined, workerFile = compiledWorker }: Options) {
    this.#options = { folder, log, workerFile };
  }

  /** Synonyms are applied to the query before it gets here: there is nothing to keep. */
  configure(): Promise<void> {
    return Promise.resolve();
  }

  restore(): Promise<number | null> {
    return this.#running().call('restore', null);
  }

  onLost(refill: () => Promise<unknown>): void {
    this.#refill = refill;
  }

  async upsert(documents: readonly IndexDocument[]): Promise<void> {
    await this.#ask('upsert', documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#ask('remove', ids);
  }

  async search(query: EngineQuery): Promise<EngineAnswer> {
    const { documents, ...answer } = await this.#ask('search', query);
    return { ...answer, documents: documents.map(parse) };
  }

  matching(query: Pick<EngineQuery, 'text' | 'filters'>, among: readonly string[]): Promise<string[]> {
    return this.#ask('matching', { query, among });
  }

  async suggest(text: ParsedQuery, limit: number): Promise<IndexDocument[]> {
    return (await this.#ask('suggest', { text, limit })).map(parse);
  }

  near(source: string | IndexDocument): Promise<Similar[] | null> {
    return this.#ask('near', source);
  }

  async rebuild(batches: AsyncIterable<readonly IndexDocument[]>): Promise<void> {
    const thread = this.#running();
    await thread.call('startRebuild', null);
    let whole = false;
    try {
      // The next batch is read while the one before is indexed.
      let indexed: Promise<void> = Promise.resolve();
      for await (const batch of batches) {
        await indexed;
        indexed = thread.call('rebuildWith', batch);
        // Awaited at the next turn; a thread that dies before must not be an unhandled rejection.
        indexed.catch(() => undefined);
      }
      await indexed;
      whole = true;
    } finally {
      await thread.call('endRebuild', whole);
    }
  }

  /** A rebuild that died took its memory with it. */
  sweep(): Promise<void> {
    return Promise.resolve();
  }

  async fingerprints(): Promise<Map<string, string>> {
    return new Map(await this.#ask('fingerprints', null));
  }

  async health(): Promise<EngineHealth> {
    try {
      return { available: true, documents: await this.#ask('size', null) };
    } catch (error) {
      return { available: false, documents: null, message: String(error) };
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread?.close();
    this.#thread = null;
  }

  async #ask<Name extends keyof Calls>(name: Name, argument: Calls[Name]['argument']): Promise<Calls[Name]['answer']> {
    if (!this.#ready) throw new EngineUnavailable('the search thread is starting again');
    return this.#running().call(name, argument);
  }

  #running(): Thread {
    if (this.#closed) throw new EngineUnavailable('the search has been closed');
    this.#thread ??= this.#start();
    return this.#thread;
  }

  #start(): Thread {
    const { folder, log, workerFile } = this.#options;
    this.#startedAt = Date.now();
    return new Thread({ file: workerFile, folder, log, onCrash: (reason) => void this.#restart(reason) });
  }

  /** Starts the thread again after it died, and gives it what was kept, or what the database has. */
  async #restart(reason: string): Promise<void> {
    this.#ready = false;
    this.#thread = null;
    this.#options.log('warn', `search: the search thread ended (${reason}); it is started again`);
    if (Date.now() - this.#startedAt > soundAfterMs) this.#crashes = 0;
    this.#crashes += 1;
    await this.#backOff();
    // What kills it again and again may be what it reads first.
    if (this.#crashes > crashesBeforeForgetting && this.#options.folder !== null)
      await rm(this.#options.folder, { recursive: true, force: true });
    if (this.#closed) return;
    const thread = this.#running();
    while (!(await this.#tryRefill())) {
      await this.#backOff();
      // Dead again: its own death starts the next one.
      if (this.#closed || this.#thread !== thread) return;
    }
    this.#ready = true;
    this.#options.log('info', 'search: the search thread answers again');
  }

  async #tryRefill(): Promise<boolean> {
    try {
      if ((await this.restore()) === null) await this.#refill?.();
      return true;
    } catch (error) {
      this.#options.log('warn', `search: the search thread is not filled: ${String(error)}`);
      return false;
    }
  }

  async #backOff(): Promise<void> {
    await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** this.#crashes), undefined, { ref: false });
  }
}

function parse(source: string): IndexDocument {
  return JSON.parse(source) as IndexDocument;
}
