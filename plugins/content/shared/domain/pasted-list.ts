import { joinInlines, type InlineNode, type ListBlock } from './blocks';

/** An item as programs write them: one after the other, each with how deep it stands. */
export interface PastedItem {
  format: ListBlock['format'];
  level: number;
  children: InlineNode[];
}

/** Deeper items stand in the deepest list that a text may have; a level that is skipped is not made up. */
const deepest = 6;

/** The lists of the items: a new one where bullets follow numbers. */
export function listsOf(items: readonly PastedItem[]): ListBlock[] {
  const lists: ListBlock[] = [];
  const open: { level: number; list: ListBlock }[] = [];
  for (const { format, level, children } of items) {
    while (open.length > 1 && open.at(-1)!.level > level) open.pop();
    const current = open.at(-1);
    const isDeeper = current !== undefined && level > current.level && open.length < deepest;
    if (!current || isDeeper || current.list.format !== format) {
      if (current && !isDeeper) open.pop();
      const list: ListBlock = { type: 'list', format, children: [] };
      if (open.length > 0) list.indentLevel = open.length;
      (open.at(-1)?.list.children ?? lists).push(list);
      open.push({ level: current && !isDeeper ? current.level : level, list });
    }
    open.at(-1)!.list.children.push({ type: 'list-item', children: joinInlines(children) });
  }
  return lists;
}
