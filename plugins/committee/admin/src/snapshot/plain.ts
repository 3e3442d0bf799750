import type { Entry, Readable, RichNode, Series, Session } from './readable';
import type { SnapshotWords } from './words';

const ofNode = (node: RichNode): string => (node.text ?? '') + node.children.map(ofNode).join('');

function ofBlock(block: RichNode): string[] {
  if (block.type === 'list') return block.children.flatMap(ofBlock).map((line) => `• ${line}`);
  return [ofNode(block)];
}

const ofSession = ({ start, end, title, speakers, note }: Session): string =>
  [[start, end].filter(Boolean).join(' – '), title, speakers.join(' ; '), note].filter(Boolean).join(' · ');

const ofSeries = (field: string, { label, unit, source, points }: Series, words: SnapshotWords): string[] => [
  [label, unit, source].filter(Boolean).join(' · '),
  ...points.map(({ year, value }) => `${year} : ${linesOf(`${field}.points.value`, value, words).join(' ')}`),
];

const ofEntry = (field: string, { name, value }: Entry, words: SnapshotWords): string =>
  linesOf(`${field}.${name}`, value, words).join(' · ');

/** A value as lines of text, in the order in which it is read: what two rounds are compared by. */
export function linesOf(field: string, value: Readable, words: SnapshotWords): string[] {
  switch (value.as) {
    case 'nothing':
      return [];
    case 'text':
      return words.value(field, value.text).split(/\n+/);
    case 'number':
      return [words.number(field, value.value)];
    case 'partial-date':
      return [words.partialDate(value.value, value.precision)];
    case 'list':
      return value.items;
    case 'rich':
      return value.blocks.flatMap(ofBlock);
    case 'timetable':
      return value.sessions.map(ofSession);
    case 'series':
      return value.series.flatMap((series) => ofSeries(field, series, words));
    case 'group':
      return value.entries.map((entry) => ofEntry(field, entry, words));
    case 'groups':
      return value.items.map((entries) => entries.map((entry) => ofEntry(field, entry, words)).join(' · '));
  }
}
