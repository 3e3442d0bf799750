import { addressGone, EVERYTHING } from '@passerelles/content/shared';
import { LeastRecent } from '@passerelles/kit/shared';

/** A page as it was made: what Next hands over to be kept. */
export interface MadePage {
  html: string;
  /** The props of the page, as JSON. */
  props: string;
  headers?: unknown;
  status?: number;
}
/** `page` null: there is nothing at that address. A redirect has no HTML. */
export type Made = { kind: 'page'; page: MadePage } | { kind: 'redirect'; props: string } | { kind: 'absent' };

/** How the bytes of an answer are packed. */
export type Packing = 'identity' | 'gzip';

/** A page as it was sent to somebody who asked for it in the same way, to be sent again. */
export interface Sent {
  /** As it was asked for: of two spellings of an address, each has its own. */
  url: string;
  etag: string;
  /** Names and values, one after the other. */
  headers: readonly string[];
  body: Buffer;
}

interface Entry {
  made: Made;
  readonly sent: Partial<Record<Packing, Sent>>;
  tags: ReadonlySet<string>;
  bytes: number;
  /** Epoch milliseconds after which it is made anew; null: when a tag of it changes. */
  until: number | null;
  /** A tag of it changed: served only where it can't be made anew. */
  dropped: boolean;
}

/** What `begin` notes before anything is read for a page. */
export type Mark = number;

interface Note {
  mark: Mark;
  tags: readonly string[];
  until: number | null;
  /** Of the answer, where Next would say 200: Pages Router pages that are kept cannot say another. */
  status?: number;
}

/** Pages that do not exist are asked for by strangers at will: they get a part of their own. */
const ABSENT_PART = 1 / 16;
/** Longer than any page takes to be made, in number of tags: beyond, what began earlier is not kept. */
const DROPS_REMEMBERED = 20_000;
/** Made and not handed over for keeping: what failed afterwards, and every page while developing. */
const NOTES_AT_MOST = 1_000;
const OVERHEAD_BYTES = 500;

/**
 * The pages that a web process keeps, by path: in memory, up to a number of bytes, least recently used out. What carries a tag that
 * changed is dropped, and made anew when somebody asks. One that was read for before a change and handed over after it is not kept.
 */
export class PageCache {
  private readonly pages: LeastRecent<Entry>;
  private readonly absent: LeastRecent<Entry>;
  private readonly notes = new Map<string, Note>();
  /** By path, as it was made last, kept or not. Of what was withdrawn alone: no stranger makes these many. */
  private readonly statuses = new Map<string, number>();
  /** Each applied change has a number; a tag's is that of its last change. */
  private changes = 0;
  private readonly drops = new Map<string, number>();
  /** What was begun before this number may have missed a change that is no longer remembered. */
  private floor = 0;

  constructor(bytes: number) {
    this.pages = new LeastRecent(bytes);
    this.absent = new LeastRecent(bytes * ABSENT_PART);
  }

  /** To be called before anything is read for a page. */
  begin(): Mark {
    return this.changes;
  }

  /** Whether something with one of these tags changed since. */
  changedSince(mark: Mark, tags: Iterable<string>): boolean {
    if (mark < this.floor) return true;
    for (const tag of tags) if ((this.drops.get(tag) ?? 0) > mark) return true;
    return false;
  }

  /** What a page that is being made depends on, until it is handed over. */
  note(path: string, note: Note): void {
    this.notes.delete(path);
    this.notes.set(path, note);
    if (note.status === undefined) this.statuses.delete(path);
    else this.statuses.set(path, note.status);
    if (this.notes.size > NOTES_AT_MOST) this.notes.delete(this.notes.keys().next().value!);
  }

  /** Keeps what was made of what was noted for that path. Nothing is kept that nobody noted, or that changed meanwhile. */
  keep(path: string, made: Made): void {
    const note = this.notes.get(path);
    this.notes.delete(path);
    if (!note || this.changedSince(note.mark, note.tags)) return;
    const bytes = bytesOf(path, made, note.tags);
    const entry: Entry = { made, sent: {}, tags: new Set(note.tags), bytes, until: note.until, dropped: false };
    const entries = made.kind === 'absent' ? this.absent : this.pages;
    (entries === this.pages ? this.absent : this.pages).delete(path);
    entries.set(path, entry);
  }

  /** What is kept for that path, unless something that it shows has changed since. */
  get(path: string): Made | null {
    return this.current(path)?.made ?? null;
  }

  /** How that address was answered, unless something that it shows has changed since. */
  sent(url: string, packing: Packing): Sent | null {
    const sent = this.current(pathOfAddress(url))?.sent[packing];
    return sent?.url === url ? sent : null;
  }

  /** Keeps with a page how it was sent. Nothing where it is no longer the one that is kept for that address. */
  keepSent(packing: Packing, html: string, sent: Sent): void {
    const path = pathOfAddress(sent.url);
    const entry = this.current(path);
    if (entry?.made.kind !== 'page' || entry.made.page.html !== html || entry.sent[packing]) return;
    const more = sent.headers.reduce((sum, text) => sum + 2 * text.length, sent.body.length + OVERHEAD_BYTES);
    this.pages.set(path, { ...entry, sent: { ...entry.sent, [packing]: sent }, bytes: entry.bytes + more });
  }

  /** What that path showed last, outdated or not: for when it can't be made anew. Nothing for what was withdrawn. */
  lastVersion(path: string): { made: Made; tags: ReadonlySet<string> } | null {
    const entry = this.entry(path);
    return entry ? { made: entry.made, tags: entry.tags } : null;
  }

  /** The status of what that path shows, where it is not the usual one. */
  statusOf(path: string): number | undefined {
    return this.statuses.get(path);
  }

  /** The tags of what is kept for that path. */
  tagsOf(path: string): ReadonlySet<string> | null {
    return this.entry(path)?.tags ?? null;
  }

  /** Something changed: `null` when nobody knows what. */
  apply(tags: readonly string[] | null): void {
    this.changes += 1;
    if (tags === null || tags.includes(EVERYTHING)) {
      this.floor = this.changes;
      this.drops.clear();
      for (const entries of [this.pages, this.absent]) for (const entry of entries.values()) entry.dropped = true;
    }
    if (tags === null) return;
    for (const tag of tags) this.remember(tag);
    this.drop(new Set(tags));
    for (const tag of tags) {
      const address = addressGone(tag);
      if (address !== null) for (const entries of [this.pages, this.absent]) entries.delete(pathOfAddress(address));
    }
  }

  private drop(changed: ReadonlySet<string>): void {
    for (const entries of [this.pages, this.absent])
      for (const entry of entries.values()) {
        if (!entry.dropped && [...entry.tags].some((tag) => changed.has(tag))) entry.dropped = true;
      }
  }

  private remember(tag: string): void {
    this.drops.delete(tag);
    this.drops.set(tag, this.changes);
    if (this.drops.size <= DROPS_REMEMBERED) return;
    const [oldest, change] = this.drops.entries().next().value!;
    this.drops.delete(oldest);
    this.floor = Math.max(this.floor, change);
  }

  private current(path: string): Entry | undefined {
    const entry = this.entry(path);
    return !entry || entry.dropped || (entry.until !== null && entry.until <= Date.now()) ? undefined : entry;
  }

  private entry(path: string): Entry | undefined {
    return this.pages.get(path) ?? this.absent.get(path);
  }
}

/** Texts are counted as two bytes a character, which is what they take once one of them is not Latin. */
function bytesOf(path: string, made: Made, tags: readonly string[]): number {
  const texts = made.kind === 'page' ? [made.page.html, made.page.props] : made.kind === 'redirect' ? [made.props] : [];
  return [path, ...texts, ...tags].reduce((sum, text) => sum + 2 * text.length, OVERHEAD_BYTES);
}

/** How a page is found whether its address came encoded or not. */
export function pathOfAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

declare global {
  // The server, Next's cache and the pages are three bundles in one process.
  var passerellesPages: PageCache | undefined;
}

const DEFAULT_BYTES = 64 * 1_048_576;

/** The pages of this process. @param bytes what the server's settings say, when it makes the cache before anything else asks */
export const pageCache = (bytes = DEFAULT_BYTES): PageCache => (globalThis.passerellesPages ??= new PageCache(bytes));
