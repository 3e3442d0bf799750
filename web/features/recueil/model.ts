/**
 * What print/recueil.typ is given, as JSON. Every text in it has passed {@link printable}; a run without `o` is in the language of those who wrote
 * it, one with it in the site's.
 */

/** A piece of a line. `u`: where it leads, absolute; `br`: a new line, and nothing else. */
export interface Run {
  s: string;
  b?: true;
  i?: true;
  u?: string;
  o?: true;
  br?: true;
}
export type Runs = Run[];

/** A name and what is said of it. */
export interface Fact {
  label: string;
  runs: Runs;
}

export interface PrintedBar {
  year: number;
  label: string;
  /** null: not known. */
  value: number | null;
  said: string;
}

export type PrintedBlock =
  | { t: 'p' | 'quote'; runs: Runs }
  /** Levels never skip one: sections have the second. */
  | { t: 'h'; level: 3 | 4 | 5 | 6; runs: Runs }
  | { t: 'list'; ordered: boolean; items: PrintedBlock[][] }
  | { t: 'facts'; rows: Fact[] }
  /** `widths`: parts of the line. */
  | { t: 'table'; widths: number[]; head: Runs[]; rows: Runs[][] }
  /** What it is of, a chart with its alternative, and the table that says the same. */
  | { t: 'series'; lead: Runs; alt: string; head: Runs[]; bars: PrintedBar[]; rows: Runs[][] };

export interface PrintedSection {
  title: string;
  blocks: PrintedBlock[];
}

export interface PrintedSheet {
  /** Of the place in the file that the index leads to. */
  id: string;
  kind: 'practice' | 'meeting-report';
  'kind-said': string;
  title: string;
  summary: Runs;
  /** Who vouches for it, with the record. */
  mention: Runs;
  /** Its permanent address and its licence come last. */
  facts: Fact[];
  sections: PrintedSection[];
}

export interface PrintedIndex {
  title: string;
  entries: { name: string; sheets: string[] }[];
}

export interface PrintedDocument {
  title: string;
  site: string;
  /** Of the site, and of what people wrote. */
  lang: string;
  theirs: string;
  /** Year, month and day of the edition: part of the file's own description. */
  date: [number, number, number];
  short: boolean;
  /** At the head of each page, and at its foot. */
  running: string;
  address: string;
  words: { colon: string; 'page-of': string; contents: string; index: string };
  /** null: one sheet alone, which needs neither cover nor contents. */
  cover: { title: Runs; lead: Runs; selection: Fact[]; edition: Runs[] } | null;
  sheets: PrintedSheet[];
  indexes: PrintedIndex[];
}
