import { elementsIn } from './tree';

/** What a style makes of a paragraph: a title of this level, a quote, or nothing of the kind. */
type Role = number | 'quote' | null;

export interface Styles {
  role(name: string | null): Role;
  /** As the style of an element of HTML. */
  looks(name: string | null): string;
  /** @param depth how many lists are open, this one included */
  isNumbered(list: string, depth: number): boolean;
}

interface Style {
  parent: string | null;
  level: number;
  looks: Readonly<Record<string, string>>;
}

/** No style has so many above it; a circle ends there. */
const mostParents = 20;

const looksOf = (style: Element): Record<string, string> => {
  const text = elementsIn(style).find(({ nodeName }) => nodeName === 'style:text-properties');
  const said = (name: string) => text?.getAttribute(name) ?? '';
  const struck = said('style:text-line-through-style') || said('style:text-line-through-type');
  return Object.fromEntries(
    [
      ['font-weight', said('fo:font-weight')],
      ['font-style', said('fo:font-style')],
      ['text-decoration', struck !== '' && struck !== 'none' ? 'line-through' : ''],
      ['display', said('text:display') === 'none' ? 'none' : ''],
    ].filter(([, value]) => value !== ''),
  ) as Record<string, string>;
};

/** The styles of a document: its own, and those that its template gave it. */
export function stylesOf(roots: readonly Element[]): Styles {
  const styles = new Map<string, Style>();
  const numbered = new Map<string, ReadonlySet<number>>();
  for (const group of roots
    .flatMap(elementsIn)
    .filter(({ nodeName }) => /^office:(?:automatic-)?styles$/.test(nodeName)))
    for (const style of elementsIn(group)) {
      const name = style.getAttribute('style:name') ?? '';
      if (style.nodeName === 'text:list-style') numbered.set(name, levelsNumbered(style));
      if (style.nodeName !== 'style:style') continue;
      styles.set(name, {
        parent: style.getAttribute('style:parent-style-name') || null,
        level: Number(style.getAttribute('style:default-outline-level')) || 0,
        looks: looksOf(style),
      });
    }
  /** The name of a style and of those that it is made from, nearest first. */
  const line = (name: string | null): string[] => {
    const names: string[] = [];
    for (let at = name; at && names.length < mostParents; at = styles.get(at)?.parent ?? null) names.push(at);
    return names;
  };
  return {
    role: (name) => {
      for (const one of line(name)) {
        if (one === 'Title') return 1;
        if (one === 'Quotations') return 'quote';
        const level = styles.get(one)?.level || Number(/^(?:Heading|Titre)_20_(\d)$/.exec(one)?.[1] ?? 0);
        if (level > 0) return level;
      }
      return null;
    },
    looks: (name) => {
      const looks = Object.assign(
        {},
        ...line(name)
          .reverse()
          .map((one) => styles.get(one)?.looks),
      ) as Style['looks'];
      return Object.entries(looks)
        .map((pair) => pair.join(':'))
        .join(';');
    },
    isNumbered: (list, depth) => numbered.get(list)?.has(depth) ?? false,
  };
}

const levelsNumbered = (style: Element): ReadonlySet<number> =>
  new Set(
    elementsIn(style)
      .filter((level) => level.nodeName === 'text:list-level-style-number' && level.getAttribute('style:num-format'))
      .map((level) => Number(level.getAttribute('text:level'))),
  );
