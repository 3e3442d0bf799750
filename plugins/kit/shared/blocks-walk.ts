/** A node of Strapi's blocks, as it stands in a JSON column that nothing checks. */
export interface BlockNode {
  type: string;
  /** Only leaves have one. */
  text: string | null;
  format: string | null;
  level: number | null;
  url: string | null;
  bold: boolean;
  italic: boolean;
  children: BlockNode[];
}

/** A list inside this many lists is read by nobody, and ends the walk through one that never ends. */
const deepest = 20;

/** Blocks read from unknown JSON: what is no node is left out, what a node lacks is null. */
export const readBlocks = (value: unknown): BlockNode[] => nodesIn(value, 0);

function nodesIn(value: unknown, level: number): BlockNode[] {
  if (!Array.isArray(value) || level > deepest) return [];
  return value.flatMap((given: unknown) => {
    if (typeof given !== 'object' || given === null) return [];
    const node = given as Record<string, unknown>;
    const text = (name: string) => (typeof node[name] === 'string' ? (node[name] as string) : null);
    return [
      {
        type: text('type') ?? '',
        text: text('text'),
        format: text('format'),
        level: typeof node.level === 'number' ? node.level : null,
        url: text('url'),
        bold: node.bold === true,
        italic: node.italic === true,
        children: nodesIn(node.children, level + 1),
      },
    ];
  });
}

/** The words of a node: those of its leaves, one after the other; a blank between parts that have parts of their own (items of a list). */
export function textOfNode({ text, children }: BlockNode): string {
  if (text !== null) return text;
  return children.map(textOfNode).join(children.some((child) => child.children.length > 0) ? ' ' : '');
}

/** The words of each block, one paragraph a block. */
export const textsOfBlocks = (value: unknown): string[] => readBlocks(value).map(textOfNode);
