// A reader's copies of pages across the deaths of the CMS: kept in a file, dropped by the tags that the CMS announces, as a web process does.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class Reader {
  #file;
  #state;

  /** @param site what is asked: `since(seq)`, and `page(address)`: what stands there (`version`, null for nothing) and the addresses that it is made of (`tags`) */
  constructor(folder, site) {
    this.#file = path.join(folder, 'reader.json');
    this.site = site;
    try {
      this.#state = JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch {
      this.#state = { seq: undefined, copies: {} };
    }
  }

  /** Drops what changed since the last time. */
  async follow() {
    for (;;) {
      const { seq, tags } = await this.site.since(this.#state.seq);
      const stands = this.#state.seq === seq;
      if (tags === null) this.#state.copies = {};
      else {
        const changed = new Set(tags);
        for (const [address, copy] of Object.entries(this.#state.copies))
          if (copy.tags.some((tag) => changed.has(tag))) delete this.#state.copies[address];
      }
      this.#state.seq = seq;
      this.#save();
      if (stands) return;
    }
  }

  /** Reads the page at an address, from its copy where it has one. */
  async read(address) {
    this.#state.copies[address] ??= await this.site.page(address);
    this.#save();
  }

  /** Addresses of which the copy is not what is served now, and how many copies there are. */
  async stale() {
    const copies = Object.entries(this.#state.copies);
    const wrong = [];
    for (const [address, { version }] of copies) {
      const now = await this.site.page(address);
      if (now.version !== version) wrong.push(`copy of ${address}`);
    }
    return { wrong, copies: copies.length };
  }

  /** As a whole or not at all: a process that is killed while it writes leaves the earlier one. */
  #save() {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#state));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
