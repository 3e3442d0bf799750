import { leafOf, wordsOf, type InlineNode } from './blocks';
import type { PastedItem } from './pasted-list';
import { childrenOf, isElement, isSkipped, nameOf, type PastedNode } from './pasted-node';

export interface Row<Cell> {
  /** The row names the columns. */
  head: boolean;
  cells: Cell[];
}

/** Rows of a table, without those of the tables in its cells. */
export function rowsOf(table: PastedNode, inHead = false): Row<PastedNode>[] {
  return childrenOf(table).flatMap((child): Row<PastedNode>[] => {
    if (!isElement(child) || isSkipped(child)) return [];
    const name = nameOf(child);
    if (name === 'caption') return [{ head: false, cells: [child] }];
    if (name !== 'tr') return ['thead', 'tbody', 'tfoot'].includes(name) ? rowsOf(child, name === 'thead') : [];
    const cells = childrenOf(child).filter((cell) => ['td', 'th'].includes(nameOf(cell)) && !isSkipped(cell));
    return [{ head: inHead || (cells.length > 0 && cells.every((cell) => nameOf(cell) === 'th')), cells }];
  });
}

const said = (cell: readonly InlineNode[]): boolean => cell.some((inline) => wordsOf(inline).trim() !== '');
/** A cell of several lines is one line of its item. */
const onOneLine = (cell: readonly InlineNode[]): InlineNode[] =>
  cell.map((inline) => (inline.type === 'text' ? { ...inline, text: inline.text.replace(/\s*\n\s*/g, ' ') } : inline));

/**
 * An item for each row: “Année : 2019 ; Bénévoles : 40” where the first row names the columns, “2019 ; 40” where none does (“2019 : 40” with
 * two columns). Links and marks in the cells stay; an empty cell is not said.
 */
export function rowsAsItems(rows: readonly Row<InlineNode[]>[]): PastedItem[] {
  const names =
    rows[0]?.head && rows.length > 1 ? rows[0].cells.map((cell) => cell.map(wordsOf).join('').trim()) : null;
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return (names ? rows.slice(1) : rows).flatMap(({ cells }): PastedItem[] => {
    const parts = cells.flatMap((cell, index): InlineNode[][] => {
      if (!said(cell)) return [];
      const name = names?.[index];
      return [[...(name ? [leafOf(`${name}\u00a0: `, {})] : []), ...onOneLine(cell)]];
    });
    const between = leafOf(names === null && columns === 2 ? '\u00a0: ' : '\u00a0; ', {});
    const children = parts.flatMap((part, index) => (index > 0 ? [between, ...part] : part));
    return children.length > 0 ? [{ format: 'unordered', level: 0, children }] : [];
  });
}
