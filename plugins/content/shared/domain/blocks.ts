/**
 * Rich text as Strapi's own editor stores it (“blocks”), all of it: what the desk does not offer (underlined words, code, pictures) is
 * kept as well. A line break inside a block is `\n` in its text.
 */
export const textMarks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type TextMark = (typeof textMarks)[number];

export type TextLeaf = { type: 'text'; text: string } & Partial<Record<TextMark, boolean>>;

export interface LinkNode {
  type: 'link';
  url: string;
  rel?: string;
  target?: string;
  children: TextLeaf[];
}
export type InlineNode = TextLeaf | LinkNode;

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}
/** A list inside a list stands after the item that it belongs to; `indentLevel` is how many lists it stands in. */
export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItemNode | ListBlock)[];
}
export interface ImageBlock {
  type: 'image';
  /** Strapi's description of the file; `url` and `alternativeText` are the parts that we read. */
  image: { url: string; alternativeText?: string | null; [other: string]: unknown };
  children: TextLeaf[];
}
export type Block =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: number; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; language?: string | null; children: TextLeaf[] }
  | ListBlock
  | ImageBlock;

/** Any tree of blocks as the database holds it: JSON, which no column checks. */
export interface AnyNode {
  type?: string;
  text?: string;
  level?: number;
  format?: string;
  children?: AnyNode[];
}

/** A heading up to this level is a title of the text (the public page shows h3), a deeper one a subtitle (h4). */
export const lastTitleLevel = 3;

export const emptyLeaf = (): TextLeaf => ({ type: 'text', text: '' });

/** The words of a node and of what stands in it. */
export const wordsOf = (node: AnyNode): string => node.text ?? (node.children ?? []).map(wordsOf).join('');

/** Says nothing: no word, no picture. */
export const isEmptyBlocks = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => block.type !== 'image' && wordsOf(block).trim() === '');

/** How many characters a person reads in them, which is what a bound counts. */
export const lengthOfBlocks = (blocks: readonly AnyNode[]): number =>
  blocks.reduce((sum, block) => sum + wordsOf(block).length, 0);

const markedAs = (leaf: TextLeaf): string => textMarks.filter((mark) => leaf[mark]).join();

/** A leaf with the marks that it has, and no others. */
export function leafOf(text: string, marks: Partial<Record<TextMark, boolean>>): TextLeaf {
  const leaf: TextLeaf = { type: 'text', text };
  for (const mark of textMarks) if (marks[mark]) leaf[mark] = true;
  return leaf;
}

function joinLeaves(leaves: readonly TextLeaf[]): TextLeaf[] {
  const joined: TextLeaf[] = [];
  for (const leaf of leaves) {
    if (leaf.text === '') continue;
    const last = joined.at(-1);
    if (last && markedAs(last) === markedAs(leaf)) last.text += leaf.text;
    else joined.push(leafOf(leaf.text, leaf));
  }
  return joined;
}

const sameLink = (a: LinkNode, b: LinkNode): boolean => a.url === b.url && a.rel === b.rel && a.target === b.target;

function linkOf({ url, rel, target }: LinkNode, children: TextLeaf[]): LinkNode {
  return { type: 'link', url, ...(rel ? { rel } : {}), ...(target ? { target } : {}), children };
}

/** The same words in as few leaves as they need; never none, since Strapi refuses a block without any. */
export function joinInlines(inlines: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text') {
      const [leaf] = joinLeaves([inline]);
      if (!leaf) continue;
      if (last?.type === 'text' && markedAs(last) === markedAs(leaf)) last.text += leaf.text;
      else joined.push(leaf);
      continue;
    }
    const link = linkOf(inline, joinLeaves(inline.children));
    if (link.children.length === 0) continue;
    if (last?.type === 'link' && sameLink(last, link)) last.children = joinLeaves([...last.children, ...link.children]);
    else joined.push(link);
  }
  return joined.length > 0 ? joined : [emptyLeaf()];
}

const leavesOf = (inlines: readonly InlineNode[]): TextLeaf[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));

function canonicalList({ format, children }: ListBlock, level: number): ListBlock {
  return {
    type: 'list',
    format,
    ...(level > 0 ? { indentLevel: level } : {}),
    children: children.map((child) =>
      child.type === 'list' ? canonicalList(child, level + 1) : { ...child, children: joinInlines(child.children) },
    ),
  };
}

function canonicalBlock(block: Block): Block {
  switch (block.type) {
    case 'list':
      return canonicalList(block, 0);
    case 'code': {
      const children = joinLeaves(leavesOf(block.children));
      return {
        type: 'code',
        ...(block.language ? { language: block.language } : {}),
        children: children.length > 0 ? children : [emptyLeaf()],
      };
    }
    case 'image':
      return { type: 'image', image: block.image, children: [emptyLeaf()] };
    case 'heading':
      return { type: 'heading', level: block.level, children: joinInlines(block.children) };
    default:
      return { type: block.type, children: joinInlines(block.children) };
  }
}

/**
 * One writing for texts that say the same: Strapi's editor, ours and an import cut leaves differently. Compare two texts by it; nothing
 * at all is `[]`.
 */
export const canonicalBlocks = (blocks: readonly Block[]): Block[] =>
  isEmptyBlocks(blocks) ? [] : blocks.map(canonicalBlock);

/** Whether two texts say the same, with the same marks. */
export const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  JSON.stringify(canonicalBlocks(a)) === JSON.stringify(canonicalBlocks(b));

/**
 * Pictures come from the media library: one that the text did not hold `before` is left out, so that an author can't make the readers of
 * the panel fetch an address of somebody else.
 */
export function withKnownImages(blocks: readonly Block[], before: readonly Block[]): Block[] {
  const known = new Map(before.flatMap((block) => (block.type === 'image' ? [[block.image.url, block] as const] : [])));
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'image') return [block];
    const image = known.get(block.image.url);
    return image ? [image] : [];
  });
}
