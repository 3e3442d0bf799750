import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch';
import type { IndexDocument } from '../../../../shared/domain/document';
import { toStoredAll, type StoredDocument } from './stored';
import { done } from './tasks';

/** What one request carries: Meilisearch takes about as long for one document as for a hundred. */
const perRequest = 500;
/** Requests accepted and not indexed yet. What waits together is indexed together, in much less time than piece by piece. */
const waitingAtMost = 20;

/** Fills a new index. Nothing is known to be in it before `end` has resolved. */
export class Filling {
  readonly #client: Meilisearch;
  readonly #index: Index<StoredDocument>;
  readonly #written: ReadonlySet<string>;
  #gathered: IndexDocument[] = [];
  readonly #waiting: EnqueuedTask[] = [];

  /** `written`: what somebody has written into this index since, and must not be overwritten by what was read before. */
  constructor(client: Meilisearch, uid: string, written: ReadonlySet<string>) {
    this.#client = client;
    this.#index = client.index<StoredDocument>(uid);
    this.#written = written;
  }

  async add(documents: readonly IndexDocument[]): Promise<void> {
    this.#gathered.push(...documents);
    if (this.#gathered.length >= perRequest) await this.#send();
  }

  /** @throws EngineUnavailable when any of it could not be indexed. */
  async end(): Promise<void> {
    await this.#send();
    for (const task of this.#waiting) await done(this.#client, task);
  }

  async #send(): Promise<void> {
    const documents = this.#gathered;
    this.#gathered = [];
    const stored = await toStoredAll(documents);
    const oldest = this.#waiting.length < waitingAtMost ? undefined : this.#waiting.shift();
    if (oldest !== undefined) await done(this.#client, oldest);
    const current = stored.filter(({ id }) => !this.#written.has(id));
    if (current.length > 0) this.#waiting.push(await this.#index.addDocuments(current));
  }
}
