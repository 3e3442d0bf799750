import { Worker } from 'node:worker_threads';
import { EngineUnavailable } from '../port';
import type { Log } from './keeper';
import type { Calls, FromWorker } from './messages';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Options {
  /** The compiled worker. */
  file: string;
  folder: string | null;
  log: Log;
  /** Told once, when the thread ended without being asked to. */
  onCrash: (reason: string) => void;
}

/** One run of the worker: calls by message, each answered once, or refused when the thread dies. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #calls = 0;
  #dead = false;

  constructor({ file, folder, log, onCrash }: Options) {
    this.#worker = new Worker(file, { workerData: { folder } });
    this.#worker.unref();
    let reason = 'it ended';
    this.#worker.on('message', (message: FromWorker) => {
      if ('log' in message) log(message.log.level, message.log.message);
      else this.#settle(message);
    });
    this.#worker.on('error', (error) => {
      reason = String(error);
    });
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        const asked = this.#dead;
        this.#dead = true;
        for (const { reject } of this.#waiting.values())
          reject(new EngineUnavailable(`the search thread ended: ${reason}`));
        this.#waiting.clear();
        resolve();
        if (!asked) onCrash(reason);
      });
    });
  }

  /** @throws EngineUnavailable when the thread dies before it answers. */
  call<Name extends keyof Calls>(name: Name, argument: Calls[Name]['argument']): Promise<Calls[Name]['answer']> {
    if (this.#dead) return Promise.reject(new EngineUnavailable('the search thread has ended'));
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      // Nothing but a question that waits keeps the process from ending.
      this.#worker.ref();
      this.#worker.postMessage({ id, name, argument });
    });
  }

  /** Lets it save what it has to, then ends it. */
  async close(): Promise<void> {
    await this.call('close', null).catch(() => undefined);
    this.#dead = true;
    await this.#worker.terminate();
    await this.#ended;
  }

  #settle(message: Exclude<FromWorker, { log: unknown }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('error' in message) waiting?.reject(message.error);
    else waiting?.resolve(message.value);
  }
}
