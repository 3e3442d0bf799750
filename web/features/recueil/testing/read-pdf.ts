import { inflateSync } from 'node:zlib';

/** Enough of a reader of PDF to look at what a file says of itself: its catalogue, tags and bookmarks. */

export class Ref {
  constructor(readonly id: number) {}
}
export class Name {
  constructor(readonly name: string) {}
}
export type Dict = Map<string, Value>;
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dict;

const SPACE = /[\0\t\n\f\r ]/u;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/u;

class Reader {
  at = 0;
  constructor(private readonly text: string) {}

  skip(): void {
    while (SPACE.test(this.text[this.at] ?? '')) this.at += 1;
  }

  value(): Value {
    this.skip();
    const two = this.text.slice(this.at, this.at + 2);
    if (two === '<<') return this.dict();
    const sign = two[0];
    if (sign === '<') return this.hex();
    if (sign === '(') return this.literal();
    if (sign === '[') return this.array();
    if (sign === '/') {
      this.at += 1;
      return new Name(this.word());
    }
    const ref = /^(\d+) \d+ R(?![A-Za-z])/u.exec(this.text.slice(this.at, this.at + 24));
    if (ref) {
      this.at += ref[0].length;
      return new Ref(Number(ref[1]));
    }
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?[\d.]+$/u.test(word)) throw new Error(`No value at ${this.at}: ${word}`);
    return Number(word);
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.text.length && !DELIMITER.test(this.text[this.at]!)) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private array(): Value[] {
    const items: Value[] = [];
    for (this.at += 1, this.skip(); this.text[this.at] !== ']'; this.skip()) items.push(this.value());
    this.at += 1;
    return items;
  }

  private dict(): Dict {
    const entries: Dict = new Map();
    for (this.at += 2, this.skip(); this.text.slice(this.at, this.at + 2) !== '>>'; this.skip()) {
      const key = this.value();
      if (!(key instanceof Name)) throw new Error('A key is a name');
      entries.set(key.name, this.value());
    }
    this.at += 2;
    return entries;
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.at);
    const bytes = Buffer.from(this.text.slice(this.at + 1, end).replace(/\s/gu, ''), 'hex');
    this.at = end + 1;
    return decoded(bytes.toString('latin1'));
  }

  private literal(): string {
    let depth = 1;
    let read = '';
    for (this.at += 1; depth > 0; this.at += 1) {
      const sign = this.text[this.at] ?? '';
      if (sign === '') throw new Error('A string without its end');
      if (sign === '\\') {
        this.at += 1;
        const octal = /^[0-7]{1,3}/u.exec(this.text.slice(this.at, this.at + 3))?.[0];
        if (octal) {
          read += String.fromCharCode(Number.parseInt(octal, 8));
          this.at += octal.length - 1;
        } else read += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[this.text[this.at]!] ?? this.text[this.at]!;
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth > 0) read += sign;
    }
    return decoded(read);
  }
}

const decoded = (bytes: string): string =>
  bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;

export interface Pdf {
  /** A value, by its reference where it is one. */
  of(value: Value | undefined): Value;
  dict(value: Value | undefined): Dict;
  catalog: Dict;
  /** The bytes of the stream that a dictionary describes, as text. */
  stream(dict: Dict): string;
}

/** @throws Error where the bytes are no PDF that is whole */
export function readPdf(bytes: Buffer): Pdf {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-1.') || !text.trimEnd().endsWith('%%EOF')) throw new Error('No whole PDF');
  const objects = new Map<number, Value>();
  const ends = new Map<Dict, number>();
  for (const { index, 0: head, 1: id } of text.matchAll(/(?<=[\r\n])(\d+) 0 obj\s/gu)) {
    const reader = new Reader(text);
    reader.at = index + head.length;
    const value = reader.value();
    objects.set(Number(id), value);
    if (value instanceof Map) ends.set(value, reader.at);
    if (value instanceof Map && nameOf(value.get('Type')) === 'ObjStm')
      unpack(
        value,
        streamAt(bytes, text, reader.at, value, (length) => length ?? null),
        objects,
      );
  }
  const of = (value: Value | undefined): Value => (value instanceof Ref ? of(objects.get(value.id)) : (value ?? null));
  const dict = (value: Value | undefined): Dict => {
    const found = of(value);
    return found instanceof Map ? found : new Map<string, Value>();
  };
  const catalog = [...objects.values()].find(
    (value) => value instanceof Map && nameOf(value.get('Type')) === 'Catalog',
  );
  if (!(catalog instanceof Map)) throw new Error('No catalogue');
  const stream = (found: Dict): string => streamAt(bytes, text, ends.get(found) ?? 0, found, of);
  return { of, dict, catalog, stream };
}

function streamAt(
  bytes: Buffer,
  text: string,
  at: number,
  dict: Dict,
  of: (value: Value | undefined) => Value,
): string {
  const from = text.indexOf('stream', at) + 'stream'.length;
  const start = text[from] === '\r' ? from + 2 : from + 1;
  return inflateSync(bytes.subarray(start, start + Number(of(dict.get('Length'))))).toString('latin1');
}

function unpack(dict: Dict, body: string, objects: Map<number, Value>): void {
  const first = Number(dict.get('First'));
  const heads = body.slice(0, first).trim().split(/\s+/u).map(Number);
  for (let at = 0; at < heads.length; at += 2) {
    const reader = new Reader(body);
    reader.at = first + heads[at + 1]!;
    objects.set(heads[at]!, reader.value());
  }
}

export const nameOf = (value: Value | undefined): string | null => (value instanceof Name ? value.name : null);

export interface Tag {
  type: string;
  alt: string | null;
  lang: string | null;
  title: string | null;
  inside: Tag[];
}

/** The structure tree, each element by the standard name of its role. */
export function tagsOf({ of, dict, catalog }: Pdf): Tag[] {
  const root = dict(catalog.get('StructTreeRoot'));
  const roles = dict(root.get('RoleMap'));
  const kids = (value: Value | undefined): Tag[] =>
    [of(value)].flat().flatMap((kid) => {
      const element = of(kid);
      return element instanceof Map && element.has('S') ? [tag(element)] : [];
    });
  const textOf = (value: Value | undefined): string | null => {
    const found = of(value);
    return typeof found === 'string' ? found : null;
  };
  const tag = (element: Dict): Tag => {
    const own = nameOf(element.get('S')) ?? '';
    return {
      type: nameOf(roles.get(own)) ?? own,
      alt: textOf(element.get('Alt')),
      lang: textOf(element.get('Lang')),
      title: textOf(element.get('T')),
      inside: kids(element.get('K')),
    };
  };
  return kids(root.get('K'));
}

/** Every tag, in the order in which they are read. */
export const every = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...every(tag.inside)]);

/** Bookmarks, those inside others behind a tabulation. */
export function bookmarksOf({ of, dict, catalog }: Pdf): string[] {
  const listed = (first: Value | undefined, depth: string): string[] => {
    const lines: string[] = [];
    for (let item = dict(first); item.size > 0; item = dict(item.get('Next'))) {
      lines.push(depth + String(of(item.get('Title'))), ...listed(item.get('First'), `${depth}\t`));
    }
    return lines;
  };
  return listed(dict(catalog.get('Outlines')).get('First'), '');
}

/** How many pages the file has. */
export const pagesOf = ({ dict, catalog }: Pdf): number => Number(dict(catalog.get('Pages')).get('Count'));

/** What each page draws. */
export function contentsOf({ of, dict, catalog, stream }: Pdf): string[] {
  const leaves = (node: Dict): Dict[] =>
    nameOf(node.get('Type')) === 'Pages' ? [of(node.get('Kids'))].flat().flatMap((kid) => leaves(dict(kid))) : [node];
  return leaves(dict(catalog.get('Pages'))).map((page) =>
    [of(page.get('Contents'))]
      .flat()
      .map((part) => stream(dict(part)))
      .join('\n'),
  );
}
