/**
 * Strapi's blocks and the text that an association types are two writings of the same thing: paragraphs separated by an empty line, `- `
 * before the items of a list, `1. ` for a numbered one, `## ` before a heading. What the text can't say (bold, links, pictures) is not
 * lost: a description whose text was not touched is not written back (see server use-case `update-practice`).
 */
export interface TextNode {
  type: 'text';
  text: string;
}
export type Block =
  | { type: 'paragraph'; children: TextNode[] }
  | { type: 'heading'; level: number; children: TextNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: { type: 'list-item'; children: TextNode[] }[] };

/** Any tree of blocks as the database holds it: more kinds and marks than we write ourselves. */
export interface AnyNode {
  type?: string;
  text?: string;
  level?: number;
  format?: string;
  children?: AnyNode[];
}

const said = (node: AnyNode): string => node.text ?? (node.children ?? []).map(said).join('');

function written(node: AnyNode): string {
  if (node.type === 'list') {
    const mark = (index: number) => (node.format === 'ordered' ? `${index + 1}. ` : '- ');
    return (node.children ?? []).map((item, index) => mark(index) + said(item)).join('\n');
  }
  if (node.type === 'heading') return `${'#'.repeat(Math.max(2, node.level ?? 2))} ${said(node)}`;
  return said(node);
}

export const blocksToText = (blocks: readonly AnyNode[] | null): string =>
  (blocks ?? [])
    .map(written)
    .filter((part) => part.trim() !== '')
    .join('\n\n');

const text = (value: string): TextNode => ({ type: 'text', text: value });

const bullets = /^[-•*]\s+/;
const numbers = /^\d+[.)]\s+/;

function block(part: string): Block {
  const lines = part.split('\n');
  for (const [mark, format] of [
    [bullets, 'unordered'],
    [numbers, 'ordered'],
  ] as const) {
    if (lines.every((each) => mark.test(each))) {
      const children = lines.map((each) => ({ type: 'list-item' as const, children: [text(each.replace(mark, ''))] }));
      return { type: 'list', format, children };
    }
  }
  const heading = /^(#{2,6})\s+(.+)$/.exec(part);
  if (heading) return { type: 'heading', level: heading[1]!.length, children: [text(heading[2]!)] };
  return { type: 'paragraph', children: [text(part)] };
}

export const textToBlocks = (typed: string): Block[] =>
  typed
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) =>
      part
        .split('\n')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .join('\n'),
    )
    .filter((part) => part !== '')
    .map(block);
