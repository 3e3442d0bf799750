/**
 * From the normalised JSON of an examined document to what a person reads. The snapshot holds values only, so their
 * kind is recognised by shape: `{ value, precision }` is a date that is not fully known, `{ text }` one line of a list,
 * `{ type, children }` a block of rich text, `{ points }` a series of an indicator. A shape nobody thought of is still
 * shown, name by name: what is voted on is never hidden.
 */

export type Readable =
  | { as: 'nothing' }
  | { as: 'text'; text: string }
  | { as: 'number'; value: number }
  | { as: 'partial-date'; value: string; precision: string }
  | { as: 'list'; items: string[] }
  | { as: 'rich'; blocks: RichNode[] }
  | { as: 'timetable'; sessions: Session[] }
  | { as: 'series'; series: Series[] }
  | { as: 'group'; entries: Entry[] }
  | { as: 'groups'; items: Entry[][] };

export type Entry = { name: string; value: Readable };
export type RichNode = {
  type: string;
  children: RichNode[];
  text?: string;
  level?: number;
  format?: string;
  url?: string;
  bold?: boolean;
  italic?: boolean;
};
export type Session = { start: string; end: string; title: string; note: string; speakers: string[] };
export type Series = { label: string; unit: string; source: string; points: { year: string; value: Readable }[] };

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const word = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Identifiers and order keys that say nothing to a reader. */
const technical = new Set(['id', 'documentId', '__component', 'uid']);

/** The name of a related document or file, stored as `{ uid, documentId, label }`: what a person knows it by. */
function nameOf(value: Json): string | null {
  if (!('documentId' in value)) return null;
  return word(value.label) || word(value.name) || word(value.title) || word(value.documentId) || null;
}

function readRich(value: unknown): RichNode {
  const node = isObject(value) ? value : {};
  const children = Array.isArray(node.children) ? node.children.map(readRich) : [];
  return {
    type: word(node.type) || 'text',
    children,
    ...(typeof node.text === 'string' ? { text: node.text } : {}),
    ...(typeof node.level === 'number' ? { level: node.level } : {}),
    ...(typeof node.format === 'string' ? { format: node.format } : {}),
    ...(typeof node.url === 'string' ? { url: node.url } : {}),
    ...(node.bold === true ? { bold: true } : {}),
    ...(node.italic === true ? { italic: true } : {}),
  };
}

function readSpeaker(value: unknown): string {
  if (!isObject(value)) return word(value);
  const organisation = isObject(value.organisation) ? (nameOf(value.organisation) ?? '') : word(value.organisation);
  return [word(value.name), word(value.role), organisation].filter(Boolean).join(', ');
}

const readSession = (value: Json): Session => ({
  start: word(value.start),
  end: word(value.end),
  title: word(value.title),
  note: word(value.note),
  speakers: Array.isArray(value.speakers) ? value.speakers.map(readSpeaker) : [],
});

const readSeries = (value: Json): Series => ({
  label: word(value.label),
  unit: word(value.unit),
  source: word(value.source),
  points: (Array.isArray(value.points) ? value.points : [])
    .filter(isObject)
    .map((point) => ({ year: word(point.year), value: readValue(point.value) })),
});

const readEntries = (value: Json): Entry[] =>
  Object.entries(value)
    .filter(([name, inner]) => !technical.has(name) && !isEmpty(inner))
    .map(([name, inner]) => ({ name, value: readValue(inner) }));

function readItems(items: unknown[]): Readable {
  if (!items.every(isObject))
    return { as: 'list', items: items.map((item) => (isObject(item) ? JSON.stringify(item) : word(item))) };
  if (items.every((item) => 'type' in item && 'children' in item)) return { as: 'rich', blocks: items.map(readRich) };
  if (items.every((item) => 'points' in item && 'label' in item))
    return { as: 'series', series: items.map(readSeries) };
  if (items.every((item) => 'start' in item && 'title' in item))
    return { as: 'timetable', sessions: items.map(readSession) };
  const names = items.map(
    (item) =>
      nameOf(item) ?? (Object.keys(item).every((key) => key === 'text' || technical.has(key)) ? word(item.text) : null),
  );
  if (names.every((name): name is string => name !== null)) return { as: 'list', items: names };
  return { as: 'groups', items: items.map(readEntries) };
}

/** Recognises one value of a snapshot. */
export function readValue(value: unknown): Readable {
  if (isEmpty(value)) return { as: 'nothing' };
  if (Array.isArray(value)) return readItems(value);
  if (typeof value === 'number') return { as: 'number', value };
  if (!isObject(value)) return { as: 'text', text: typeof value === 'boolean' ? (value ? '✓' : '✗') : word(value) };
  if (typeof value.value === 'string' && typeof value.precision === 'string')
    return { as: 'partial-date', value: value.value, precision: value.precision };
  const name = nameOf(value);
  if (name !== null) return { as: 'text', text: name };
  const entries = readEntries(value);
  return entries.length > 0 ? { as: 'group', entries } : { as: 'nothing' };
}
