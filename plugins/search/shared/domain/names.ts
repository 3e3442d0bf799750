import { sequence } from './analyse';
import { titleKey } from './title-key';
import { tokenise } from './tokenise';

/** How a thing is looked for by its name. */
export interface Named {
  /** Its name, and others by which people know it: an acronym, an old name. */
  names: readonly string[];
  /** Codes and the like, found by their beginning. */
  codes?: readonly string[];
  /** What comes first among names that fit alike: inhabitants, say. */
  weight?: number;
}

interface Entry<Item> {
  item: Item;
  /** Every word of the names and codes after a space, then each name in one word. */
  words: string;
  /** The names as {@link plain} gives them. */
  keys: string[];
  /** Names and codes in one word: what is typed in full. */
  exact: string[];
  weight: number;
}

interface Found<Item> {
  entry: Entry<Item>;
  rank: number;
}

const saints: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };
const spelled = (words: string): string =>
  words.replace(/(?<![a-z0-9])st(?:es?|s)?(?![a-z0-9])/gu, (word) => saints[word] ?? word);

/** Letters and digits only, without accents or case, saints in full: “L’Haÿ-les-Roses” → `l hay les roses`. */
const plain = (text: string): string => spelled(titleKey(text));
const inOneWord = (text: string): string => plain(text).replaceAll(' ', '');

/** The words of the search's own analysis, in which acronyms have lost their dots and small words are left out. */
const analysed = (text: string): string[] => sequence(tokenise(text)).map(({ form }) => form);

/** Look-up by name among many: accents, case, apostrophes, hyphens, œ, small words, “St” and “Saint” make no difference. */
export class NameIndex<Item> {
  readonly #entries: Entry<Item>[];

  constructor(items: Iterable<Item>, describe: (item: Item) => Named) {
    this.#entries = [...items].map((item) => {
      const { names, codes = [], weight = 0 } = describe(item);
      const keys = names.map(plain);
      const exact = [...names, ...codes].map(inOneWord);
      const words = new Set([
        ...keys.flatMap((key) => key.split(' ')),
        ...names.flatMap(analysed).map(spelled),
        ...exact,
      ]);
      return { item, words: ` ${[...words].join(' ')} `, keys, exact, weight };
    });
  }

  /** Those that have every word typed, each as the beginning of one of theirs: the very name first, then what begins so, then the rest. */
  find(typed: string, atMost: number): Item[] {
    return findAmong([this], typed, atMost);
  }

  /** All that fit, in no order. */
  *matches(typed: string): Generator<Found<Item>> {
    const key = plain(typed);
    if (key === '') return;
    const forms = analysed(typed);
    const wanted = (forms.length > 0 ? forms : titleKey(typed).split(' ')).map(startsOf);
    const typedWhole = inOneWord(typed);
    const whole = ` ${typedWhole}`;
    for (const entry of this.#entries) {
      const { words } = entry;
      if (words.includes(whole) || wanted.every((starts) => starts.some((start) => words.includes(start))))
        yield { entry, rank: rankOf(entry, key, typedWhole) };
    }
  }
}

/** The closest in several lists taken together, of those that `accept` lets through. */
export function findAmong<Item>(
  indexes: readonly NameIndex<Item>[],
  typed: string,
  atMost: number,
  accept: (item: Item) => boolean = () => true,
): Item[] {
  const best: Found<Item>[] = [];
  for (const index of indexes)
    for (const found of index.matches(typed)) {
      // One letter fits thousands of communes: those that would not be shown are not sorted.
      const full = best.length >= atMost;
      if (full && (atMost === 0 || closest(found, best.at(-1)!) >= 0)) continue;
      if (!accept(found.entry.item)) continue;
      const place = best.findIndex((other) => closest(found, other) < 0);
      if (full) best.pop();
      best.splice(place === -1 ? best.length : place, 0, found);
    }
  return best.map(({ entry }) => entry.item);
}

/** `st` is a saint, or the beginning of Strasbourg. */
function startsOf(word: string): string[] {
  const saint = saints[word];
  return saint === undefined ? [` ${word}`] : [` ${word}`, ` ${saint} `];
}

function rankOf({ keys, exact }: Entry<unknown>, key: string, whole: string): number {
  if (exact.includes(whole)) return 0;
  return keys.some((name) => name.startsWith(key)) ? 1 : 2;
}

function closest(one: Found<unknown>, other: Found<unknown>): number {
  const [a, b] = [one.entry, other.entry];
  return (
    one.rank - other.rank ||
    b.weight - a.weight ||
    a.keys[0]!.length - b.keys[0]!.length ||
    (a.keys[0]! < b.keys[0]! ? -1 : 1)
  );
}
