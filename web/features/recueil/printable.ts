import coverage from '../../print/coverage.json';

/** Stands for signs that none of our fonts holds. */
export const ABSENT = '\u25a1';

/** Code points that each font of the template holds, as hexadecimal ranges: a file that is PDF/UA may hold no sign without its drawing. */
const fonts: ReadonlySet<number>[] = Object.values(coverage).map((ranges) => new Set(ranges.split(' ').flatMap(allIn)));

function allIn(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Of French, and what nearly every text is made of: no need to look further. */
const usual =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0152\u0153\u0178\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u202f\u20ac]*$/u;
const lineEnds = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/gu;
const blanks = /[\t\p{Zs}]/gu;
/** Blanks that French typography uses; others give way to a usual one. */
const keptBlanks = new Set([' ', '\u00a0', '\u202f', '\u2009']);
/** What is not seen: marks of direction, joiners, variation selectors, controls, what is assigned to nothing. */
const unseen = /[^\P{C}\n]|[\ufe00-\ufe0f\u034f\u180b-\u180f]|[\u{e0100}-\u{e01ef}]/gu;
/** A mark with no letter to stand on. */
const loneMarks = /(^|[^\p{L}\p{M}\p{N}])\p{M}+/gu;
/** A word that no line could hold; an address may be broken at its signs, and stays what it is. */
const endless = /[^\s/.?&=_-]{41,}/gu;
const BREAK_EVERY = /.{24}(?=.)/gsu;
const BREAK = '\u200b';

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * A text as the print can hold it: signs that no font has give way to {@link ABSENT}, one for several that follow each other; what is not seen goes; an endless word may be
 * broken. Nothing that somebody writes may keep a sheet from being printed.
 */
export function printable(text: string): string {
  return (usual.test(text) ? text : drawn(text)).replace(endless, (word) => word.replace(BREAK_EVERY, `$&${BREAK}`));
}

function drawn(text: string): string {
  const seen = text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(blanks, (blank) => (keptBlanks.has(blank) ? blank : ' '))
    .replace(unseen, '')
    .replace(loneMarks, '$1');
  return [...graphemes.segment(seen)]
    .map(({ segment }) => drawnCluster(segment))
    .join('')
    .replace(new RegExp(`${ABSENT}{2,}`, 'gu'), ABSENT);
}

/** A letter with its marks is drawn by one font. */
function drawnCluster(cluster: string): string {
  if (usual.test(cluster) || keptBlanks.has(cluster) || isHeld(cluster)) return cluster;
  const bare = cluster.replace(/\p{M}/gu, '');
  return bare !== '' && isHeld(bare) ? bare : ABSENT;
}

const isHeld = (cluster: string): boolean => {
  const points = Array.from(cluster, (sign) => sign.codePointAt(0) ?? 0);
  return fonts.some((font) => points.every((point) => font.has(point)));
};

/** With nothing but what French is written in: for a text that the compiler stumbled over all the same. */
export const plainest = (text: string): string =>
  Array.from(text, (sign) => (usual.test(sign) || sign === BREAK ? sign : ABSENT))
    .join('')
    .replace(new RegExp(`${ABSENT}{2,}`, 'gu'), ABSENT);
