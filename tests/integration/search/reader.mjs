// A reader's copies of pages across the deaths of the CMS: kept in a file, dropped by the tags that the CMS announces, as a web process does.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class Reader {
  #file;
  #state;

  /** @param site what is asked: `since(seq)`, and `version(address)`, null where nothing is published */
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
      else for (const tag of tags) delete this.#state.copies[tag];
      this.#state.seq = seq;
      this.#save();
      if (stands) return;
    }
  }

  /** Reads the page at an address, from its copy where it has one. */
  async read(address) {
    this.#state.copies[address] ??= { version: await this.site.version(address) };
    this.#save();
  }

  /** Addresses of which the copy is not what is served now, and how many copies there are. */
  async stale() {
    const copies = Object.entries(this.#state.copies);
    const wrong = [];
    for (const [address, { version }] of copies) {
      const now = await this.site.version(address);
      if (now !== version) wrong.push(`copy of ${address}`);
    }
    return { wrong, copies: copies.length };
  }

  /** As a whole or not at all: a process that is killed while it writes leaves the earlier one. */
  #save() {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#state));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
