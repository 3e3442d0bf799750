import fc from 'fast-check';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A list inside a list inside a list…: what a page walks without end unless it stops by itself. */
const deep = (levels: number): Json => {
  let node: Json = { type: 'list-item', children: [{ type: 'text', text: 'bas' }] };
  for (let level = 0; level < levels; level += 1) node = { type: 'list', format: 'unordered', children: [node] };
  return node;
};

const texts = [
  '',
  ' ',
  '"<>',
  '&amp;<b>',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  ']]>',
  '-->',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001java\tscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//ailleurs.example',
  'http://',
  'https://[',
  '\ud800',
  'a\udfffb',
  '\u0000\u0007\u001b[31m',
  '\ufffe\uffff',
  '\u202egnp.exe',
  '\u2066\u2067\u2069',
  '\u2028\u2029',
  '\ufeff',
  'é'.normalize('NFD').repeat(50),
  '🙂',
  'm'.repeat(20_000),
  'mot '.repeat(5_000),
  '0',
  '0000',
  '0000-00',
  '0000-00-00',
  '9999',
  '9999-12-31',
  '2026-13-45',
  '2026-02-30',
  '13-45',
  '02-29',
  '-1',
  '+999999-01-01',
  '1e999',
  '12,5',
  '25:61',
  '10',
  ':',
  '2026-01-01T99:99:99Z',
  '1800-01-01T00:00:00.000Z',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '.',
  '..',
  '../../etc',
  '%',
  '%zz',
  '?',
  '#',
  'a/b',
  'a b',
  'a,b w',
] as const;
const numbers = [
  0,
  -1,
  1.5,
  1e-7,
  0.1 + 0.2,
  2_147_483_647,
  -2_147_483_648,
  2 ** 53,
  1e21,
  -1e21,
  1e308,
  -1e308,
  5e-324,
  1e9,
  -5,
] as const;
const shapes: readonly Json[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  [[null]],
  { text: null },
  { type: 'unknown' },
  { type: 'text' },
  [{ type: 'paragraph' }],
  [{ type: 'paragraph', children: 'x' }],
  [{ type: 'image', image: { url: 'javascript:alert(1)' }, children: [] }],
  [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'lien' }] }],
    },
  ],
  [{ type: 'heading', level: 99, children: [] }],
  [deep(60)],
  [deep(400)],
  [0],
  [''],
  { documentId: 'x' },
  { id: 1, name: 'Nom', slug: null },
  { __proto__x: 1, length: -1 },
];

/** Values that no rule of ours accepts, or only just, and that a database may hold all the same. */
export const oddValues: readonly Json[] = [...texts, ...numbers, ...shapes];

type Path = readonly (string | number)[];

/** Every place in a value below the given depth, the containers too. */
function placesIn(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** Whatever a person or an import may have stored; `documentId` is Strapi's own, by which it finds everything. */
const fields = (thing: Json): Path[] =>
  placesIn(thing).filter((path) => path.length > 0 && path.at(-1) !== 'documentId');

/** A copy of the value with each change made in its turn; where an earlier one took the place away, it is not made. */
function replaced(value: Json, changes: Iterable<readonly [Path, Json]>): Json {
  const copy = structuredClone(value);
  for (const [path, by] of changes) {
    let holder: unknown = copy;
    for (const key of path.slice(0, -1)) holder = holds(holder, key) ? holder[key] : null;
    const last = path.at(-1);
    // What is put in is copied: a later change may be made inside it.
    if (last !== undefined && holds(holder, last)) holder[last] = structuredClone(by);
  }
  return copy;
}

function holds(holder: unknown, key: string | number): holder is Record<string | number, unknown> {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key);
}

/** A stored thing with one to five of its values replaced by odd ones. The thing itself stays an object: the CMS made it. */
export function withOddValues(thing: Json): fc.Arbitrary<Json> {
  const places = fields(thing);
  const one = fc.tuple(
    fc.constantFrom(...places),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...oddValues) },
      { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
    ),
  );
  return fc.array(one, { minLength: 1, maxLength: 5 }).map((changes) => replaced(thing, changes));
}

/** Over how many copies the paths of one value are spread, so that an odd value does not hide those inside or beside it. */
const SHARES = 2;

/** Every odd value in every place, half of the places at a time. */
export function* withEachOddValue(thing: Json): Generator<{ thing: Json; by: Json }> {
  const places = fields(thing);
  for (const by of oddValues) {
    for (let share = 0; share < SHARES; share += 1) {
      const chosen = places.filter((_place, index) => index % SHARES === share);
      yield {
        thing: replaced(
          thing,
          chosen.map((path) => [path, by]),
        ),
        by,
      };
    }
  }
}
