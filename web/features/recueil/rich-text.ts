import type { Block, Inline } from '../../lib/cms/blocks';
import type { PrintedBlock, Runs } from './model';
import { linked, theirs, type Writer } from './runs';

type Heading = Extract<PrintedBlock, { t: 'h' }>['level'];

/** The rich text of a sheet. Its headings stand under those of the sheet, and skip no level. */
export function richText(blocks: readonly Block[], writer: Writer): PrintedBlock[] {
  const levels = [...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))].sort(
    (one, other) => one - other,
  );
  let last = 2;
  return blocks.flatMap((block): PrintedBlock[] => {
    if (block.type === 'list') return printedList(block, writer);
    const runs = inlines(block.children, writer);
    if (runs.length === 0) return [];
    if (block.type !== 'heading') return [{ t: block.type === 'quote' ? 'quote' : 'p', runs }];
    last = Math.min(3 + levels.indexOf(block.level), last + 1, 6);
    return [{ t: 'h', level: last as Heading, runs }];
  });
}

function inlines(children: readonly Inline[], writer: Writer): Runs {
  return children.flatMap((child): Runs => {
    if (child.type === 'link') return linked(textOf(child.children), child.url, writer);
    return theirs(child.text, { ...(child.bold && { b: true }), ...(child.italic && { i: true }) });
  });
}

const textOf = (children: readonly Inline[]): string =>
  children.map((child) => (child.type === 'link' ? textOf(child.children) : child.text)).join('');

function printedList({ format, children }: Extract<Block, { type: 'list' }>, writer: Writer): PrintedBlock[] {
  const items: PrintedBlock[][] = [];
  for (const child of children) {
    if (child.type === 'list') {
      const inner = printedList(child, writer);
      // A list inside a list belongs to the item before it.
      if (items.length > 0) items.at(-1)?.push(...inner);
      else if (inner.length > 0) items.push(inner);
    } else {
      const runs = inlines(child.children, writer);
      if (runs.length > 0) items.push([{ t: 'p', runs }]);
    }
  }
  return items.length === 0 ? [] : [{ t: 'list', ordered: format === 'ordered', items }];
}
