import { blocksToText, readDay, readPartialDate, slugify, type AnyNode, type Block, type InlineNode } from '../domain';
import { joinInlines, wordsOf } from '../domain/blocks';
import { asOffered } from '../domain/pasted-html';
import { isRecord, type Input, type Kind } from '../kinds/kind';
import type { Type } from '../types/field';
import { schemaAtDesk } from './doors';
import { writtenFields, type Values } from './values';

/** A part of a document that stands in no field yet. */
export interface Passage {
  /** The title that it stood under; empty before the first one. */
  heading: string;
  /** The field that its title names, when there is one. */
  field: string | null;
  blocks: Block[];
}

export interface PlacedDocument {
  /** What went into fields, as the contract of the desk accepts it. */
  values: Values;
  /** Everything else, in its order. */
  passages: Passage[];
}

/** A passage while the document is read. `level`: of its title, so that deeper titles stay inside of it. */
type Open = Passage & { level: number };

/** A title that is no title of the document's own styles: a line that says a name and nothing else. */
const lowest = 7;
const longestTitle = 160;

/**
 * The parts of a document under the titles that name fields of a type, into those fields; what has no field, or what its field can't take, is a passage. A title is one by its style, or a line that says no
 * more than a name (“Contexte”, “Contexte :”); “Public : les jeunes” says name and value on one line, as forms and the tables of two columns do.
 * @param blocks with titles of the levels that the writer gave them
 * @param mayFill whether a field is to be given what the document says of it; what it says of another is a passage
 */
export function placeDocument(
  type: Type,
  blocks: readonly Block[],
  mayFill: (field: string) => boolean,
): PlacedDocument {
  const found = cut(type, blocks);
  const values: Values = {};
  const passages: Passage[] = [];
  for (const { heading, field, blocks: said } of found) {
    if (said.length === 0) continue;
    const kind = field !== null && mayFill(field) ? type.fields[field]?.kind : undefined;
    const value = kind && addPassage(kind, values[field!] ?? kind.empty, said);
    if (value === undefined) passages.push({ heading, field, blocks: asOffered(said) });
    else values[field!] = value;
  }
  return { values, passages };
}

/** What people call the fields of a type, as {@link keyOf} writes it; the first field of a name keeps it. */
function namesOf(type: Type): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, field: string) => {
    const key = name === undefined ? '' : slugify(name);
    if (key !== '' && !names.has(key)) names.set(key, field);
  };
  const written = writtenFields(type);
  for (const [field, { label, heading }] of written)
    for (const naming of [label, heading]) for (const name of [naming?.fr, naming?.en]) add(name, field);
  for (const [field, { alsoTitled }] of written) for (const name of alsoTitled ?? []) add(name, field);
  return names;
}

/** “1.2 – Les objectifs du projet :” is “objectifs”. */
function keysOf(title: string): string[] {
  const bare = title.replace(/^\s*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])\s*[.)°–-]+\s*)+/i, '');
  const key = slugify(bare);
  const short = key
    .replace(/^(?:les?|la|l|nos|notre|the|our)-/, '')
    .replace(/-(?:du|de-la|de-l|of-the)-(?:projet|action|fiche|experience|project)$/, '');
  return [key, short];
}

function cut(type: Type, blocks: readonly Block[]): Open[] {
  const names = namesOf(type);
  const fieldOf = (title: string): string | null => {
    if (title.length > longestTitle) return null;
    for (const key of keysOf(title)) if (names.has(key)) return names.get(key)!;
    return null;
  };
  const all: Open[] = [{ heading: '', field: null, level: 0, blocks: [] }];
  const open = (heading: string, field: string | null, level: number): Open => {
    all.push({ heading, field, level, blocks: [] });
    return all.at(-1)!;
  };
  for (const block of blocks.flatMap((block) => rowsApart(block, fieldOf))) {
    const now = all.at(-1)!;
    const title = titleOf(block, fieldOf);
    if (title && (title.field !== null || title.level <= 6)) {
      const isInside = title.field === null && now.field !== null && title.level > now.level;
      if (isInside) now.blocks.push(block);
      else if (title.words !== '') open(title.words, title.field, title.level);
      continue;
    }
    const named = nameAndValue(block, fieldOf);
    if (!named) {
      now.blocks.push(block);
      continue;
    }
    open(named.name, named.field, lowest).blocks.push(named.value);
    // A line of a form ends with itself, unless its field is made for more.
    if (!takesMore(type.fields[named.field]!.kind.input)) open('', null, 0);
  }
  return withTitle(type, all);
}

interface Title {
  words: string;
  field: string | null;
  level: number;
}

function titleOf(block: Block, fieldOf: (title: string) => string | null): Title | null {
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  const words = wordsOf(block).replace(/\s+/g, ' ').trim();
  if (block.type === 'heading') return { words, field: fieldOf(words), level: block.level };
  const field = words === '' ? null : fieldOf(words);
  return field === null ? null : { words, field, level: lowest };
}

/** “Public : les jeunes”, of a line of text; the name has no mark that the value keeps. */
function nameAndValue(block: Block, fieldOf: (title: string) => string | null) {
  if (block.type !== 'paragraph') return null;
  const [, name = '', gap = ''] = /^([^:\n]{2,100}?)(\s*:\s*)(?=\S)/u.exec(wordsOf(block)) ?? [];
  const field = name === '' ? null : fieldOf(name);
  if (field === null) return null;
  const value: Block = { type: 'paragraph', children: withoutFirst(block.children, name.length + gap.length) };
  return { name: name.trim(), field, value };
}

/** The words after the first `count` characters. */
function withoutFirst(inlines: readonly InlineNode[], count: number): InlineNode[] {
  let left = count;
  const rest = inlines.flatMap((inline): InlineNode[] => {
    const { length } = wordsOf(inline);
    const skipped = Math.min(left, length);
    left -= skipped;
    if (skipped === 0) return [inline];
    if (skipped === length) return [];
    if (inline.type === 'link') return [{ ...inline, children: withoutFirst(inline.children, skipped) as never }];
    return [{ ...inline, text: inline.text.slice(skipped) }];
  });
  return joinInlines(rest);
}

/** A table is read as a list; where its rows name fields, each is a line of its own. */
function rowsApart(block: Block, fieldOf: (title: string) => string | null): Block[] {
  if (block.type !== 'list' || block.children.some(({ type }) => type === 'list')) return [block];
  const rows = block.children.map(({ children }): Block => ({ type: 'paragraph', children: children as InlineNode[] }));
  return rows.some((row) => nameAndValue(row, fieldOf)) ? rows : [block];
}

/** The first title of a document is the title of the sheet, when it names no field and none does better. */
function withTitle(type: Type, all: Open[]): Open[] {
  const [before, first, ...rest] = all;
  if (!first || before!.blocks.length > 0 || first.field !== null || first.heading === '') return all;
  if (all.some(({ field }) => field === 'title') || !('title' in type.fields)) return all;
  const title: Open = { heading: first.heading, field: 'title', level: 1, blocks: [paragraph(first.heading)] };
  return [title, { ...first, heading: '' }, ...rest];
}

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const takesMore = (input: Input): boolean =>
  ['paragraphs', 'lines', 'rich'].includes(input.type) || noteOf(input) !== undefined;

/** The part of a group that is free text: a table of partners is not read, what is said of them is. */
const noteOf = (input: Input): string | undefined =>
  input.type === 'group'
    ? Object.entries(input.parts).find(([, { kind }]) => kind.input.type === 'paragraphs')?.[0]
    : undefined;

/** Whether words can be put into a field as they are; the others hold references, rows or files. */
export const takesPassages = ({ input }: Kind): boolean =>
  ['line', 'date', 'day', 'choice'].includes(input.type) || takesMore(input);

/** Titles inside of a field without titles are lines of it. */
const flat = (blocks: readonly Block[]): string =>
  blocksToText(blocks.map((block) => (block.type === 'heading' ? { ...block, type: 'paragraph' } : block)));

const itemsOf = (node: AnyNode): string[] =>
  node.type === 'list'
    ? (node.children ?? []).flatMap(itemsOf)
    : wordsOf(node)
        .split('\n')
        .map((line) => line.trim());

/** What a field says once these blocks are added to what it holds; undefined where its kind does not take them. */
export function addPassage(kind: Kind, present: unknown, blocks: readonly Block[]): unknown {
  const value = valueWith(kind, present, blocks);
  const parsed = value === undefined ? undefined : schemaAtDesk(kind).safeParse(value);
  return parsed?.success && !kind.isEmpty(parsed.data) ? parsed.data : undefined;
}

function valueWith({ input, empty, isEmpty }: Kind, present: unknown, blocks: readonly Block[]): unknown {
  const text = flat(blocks);
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  switch (input.type) {
    case 'rich':
      return [...(present as Block[]), ...asOffered(blocks)];
    case 'paragraphs':
      return [present as string, text].filter((part) => part !== '').join('\n\n');
    case 'lines':
      return [...(present as string[]), ...blocks.flatMap(itemsOf).filter((item) => item !== '')];
    case 'group': {
      const note = noteOf(input);
      if (note === undefined) return undefined;
      const before = isRecord(present) ? present : (empty as Record<string, unknown>);
      const said = valueWith(input.parts[note]!.kind, before[note], blocks);
      return { ...before, ...('state' in input.parts && { state: 'filled' }), [note]: said };
    }
    default:
      // One value has room for one thing.
      return isEmpty(present) ? ofLine(input, line) : undefined;
  }
}

function ofLine(input: Input, line: string): unknown {
  if (input.type === 'line') return line;
  if (input.type === 'date') return readPartialDate(line) ?? undefined;
  if (input.type === 'day') return readDay(line) ?? undefined;
  if (input.type !== 'choice') return undefined;
  const said = slugify(line);
  return Object.entries(input.options).find(([, { fr, en }]) => [fr, en].some((name) => slugify(name) === said))?.[0];
}

/** How many nodes a text is made of, which is what its bound counts. */
export const nodesOfBlocks = (blocks: readonly AnyNode[]): number =>
  blocks.reduce((sum, { children = [] }) => sum + 1 + nodesOfBlocks(children), 0);
