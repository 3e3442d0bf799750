import { canonicalBlocks, wordsOf, type AnyNode, type Block, type ListBlock, type TextLeaf } from './blocks';

/**
 * Blocks as plain text, for a field without a script: paragraphs separated by an empty line, `- ` before the items of a list (two spaces
 * more for a list inside it), `1. ` for a numbered one, `## ` before a heading. Whoever writes needs none of it. What the text can't say
 * (bold, links, pictures) stays with every part whose text was not touched.
 */
function writtenList(list: AnyNode, indent: string): string[] {
  let number = 0;
  return (list.children ?? []).flatMap((child) => {
    if (child.type === 'list') return writtenList(child, `${indent}  `);
    number += 1;
    const mark = list.format === 'ordered' ? `${number}. ` : '- ';
    // A line break inside an item would read as the end of the list.
    return [indent + mark + wordsOf(child).replace(/\s*\n\s*/g, ' ')];
  });
}

function written(node: AnyNode): string {
  if (node.type === 'list') return writtenList(node, '').join('\n');
  if (node.type === 'heading') return `${'#'.repeat(Math.max(2, node.level ?? 2))} ${wordsOf(node)}`;
  return wordsOf(node);
}

export const blocksToText = (blocks: readonly AnyNode[] | null): string =>
  (blocks ?? [])
    .map(written)
    .filter((part) => part.trim() !== '')
    .join('\n\n');

const text = (value: string): TextLeaf => ({ type: 'text', text: value });

type Mark = { format: ListBlock['format']; indent: number; words: string; number: number };

/** A line that begins as the item of a list does. */
function itemOf(line: string): Mark | null {
  const found = /^(\s*)(?:[-–•*]|(\d{1,3})[.)])\s+(.+)$/.exec(line);
  if (!found) return null;
  const [, indent = '', number, words = ''] = found;
  const format = number === undefined ? 'unordered' : 'ordered';
  return { format, indent: indent.length, words: words.trim(), number: Number(number ?? 0) };
}

/** Items with what stands under them; a number that does not follow is the beginning of a sentence (“2019. Une année…”). */
function listFrom(items: readonly Mark[], level = 0): ListBlock | null {
  const [first] = items;
  if (!first) return null;
  const list: ListBlock = { type: 'list', format: first.format, children: [] };
  if (level > 0) list.indentLevel = level;
  let counted = 0;
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    if (item.indent > first.indent) {
      let end = at;
      while (end < items.length && items[end]!.indent > first.indent) end += 1;
      const inner = listFrom(items.slice(at, end), level + 1);
      if (!inner) return null;
      list.children.push(inner);
      at = end;
      continue;
    }
    counted += 1;
    if (item.format !== first.format || (item.format === 'ordered' && item.number !== counted)) return null;
    list.children.push({ type: 'list-item', children: [text(item.words)] });
    at += 1;
  }
  return list;
}

/** One part between two empty lines: a heading, a list, or lines; lines that lead to a list stand in a paragraph of their own. */
function blocksIn(part: string): Block[] {
  const heading = /^(#{2,6})\s+(.+)$/.exec(part);
  if (heading) return [{ type: 'heading', level: heading[1]!.length, children: [text(heading[2]!)] }];
  const lines = part.split('\n');
  const items = lines.map(itemOf);
  const start = items.findIndex((item) => item !== null);
  const list = start < 0 ? null : items.slice(start);
  const least = list?.[0]?.indent ?? 0;
  const made = list?.every((item) => item !== null)
    ? listFrom(list.map((item) => ({ ...item, indent: Math.max(item.indent, least) })))
    : null;
  const before = (made ? lines.slice(0, start) : lines).map((line) => line.trim()).join('\n');
  return [
    ...(before === '' ? [] : [{ type: 'paragraph' as const, children: [text(before)] }]),
    ...(made ? [made] : []),
  ];
}

function partsOf(typed: string): string[] {
  return typed
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((part) => part !== '');
}

/** How a text box gives a text back: without the spaces around lines. */
const asTyped = (part: string): string => partsOf(part).join('\n\n').trim();

/**
 * What was typed, as blocks. With the blocks that stood there `before`, a part whose text is the same stays as it was, wherever it was
 * moved to; pictures stay behind the part that they followed, or at the end.
 */
export function textToBlocks(typed: string, before: readonly Block[] = []): Block[] {
  const kept = new Map<string, Block[][]>();
  const pictures: Block[] = [];
  let last: Block[] | null = null;
  for (const block of before) {
    if (block.type === 'image') {
      (last ?? pictures).push(block);
      continue;
    }
    const said = asTyped(written(block));
    if (said === '') continue;
    last = [block];
    kept.set(said, [...(kept.get(said) ?? []), last]);
  }
  const blocks = partsOf(typed).flatMap((part) => kept.get(part.trim())?.shift() ?? blocksIn(part.replace(/^\n+/, '')));
  const left = [...kept.values()].flat().flatMap(([, ...followers]) => followers);
  return [...pictures, ...blocks, ...left];
}

/** The blocks to store for a text that was typed over them: themselves, to the letter, when it was not touched. */
export const typedOver = (typed: string, before: readonly Block[]): readonly Block[] =>
  asTyped(typed) === asTyped(blocksToText(before)) ? before : canonicalBlocks(textToBlocks(typed, before));
