import {
  canonicalBlocks,
  leafOf,
  textMarks,
  wordsOf,
  type Block,
  type InlineNode,
  type LinkNode,
  type ListBlock,
  type ListItemNode,
  type TextLeaf,
  type TextMark,
} from './blocks';

/**
 * The document of the desk's editor (ProseMirror's JSON, see web/features/desk/rich). It differs from blocks in two things: an item holds
 * the lists that stand in it, as HTML wants it and a screen reader tells it; a line break is a node of its own.
 */
export interface DocumentMark {
  type: string;
  attrs?: Record<string, unknown>;
}
export interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: DocumentMark[];
  text?: string;
}

const marksOf = (leaf: TextLeaf, link: LinkNode | null): DocumentMark[] => [
  ...(link ? [{ type: 'link', attrs: { url: link.url, rel: link.rel ?? '', target: link.target ?? '' } }] : []),
  ...textMarks.filter((mark) => leaf[mark]).map((type) => ({ type })),
];

function fromLeaf(leaf: TextLeaf, link: LinkNode | null = null): DocumentNode[] {
  const marks = marksOf(leaf, link);
  const marked = marks.length > 0 ? { marks } : {};
  return leaf.text
    .split('\n')
    .flatMap((text, index) => [
      ...(index > 0 ? [{ type: 'hard_break', ...marked }] : []),
      ...(text === '' ? [] : [{ type: 'text', text, ...marked }]),
    ]);
}

const fromInlines = (inlines: readonly InlineNode[]): DocumentNode[] =>
  inlines.flatMap((inline) =>
    inline.type === 'link' ? inline.children.flatMap((leaf) => fromLeaf(leaf, inline)) : fromLeaf(inline),
  );

const listTypes = { ordered: 'ordered_list', unordered: 'bullet_list' } as const;

/** A list that begins with a list has no item to put it in: one is made, `bare`, that is not written back. */
function fromList({ format, children }: ListBlock): DocumentNode {
  const items: DocumentNode[] = [];
  for (const child of children) {
    if (child.type === 'list-item') {
      items.push({ type: 'list_item', content: [{ type: 'paragraph', content: fromInlines(child.children) }] });
      continue;
    }
    if (items.length === 0) items.push({ type: 'list_item', attrs: { bare: true }, content: [{ type: 'paragraph' }] });
    items.at(-1)!.content!.push(fromList(child));
  }
  return { type: listTypes[format], content: items };
}

function fromBlock(block: Block): DocumentNode {
  switch (block.type) {
    case 'list':
      return fromList(block);
    case 'image':
      return { type: 'image', attrs: { image: block.image } };
    case 'code':
      return {
        type: 'code_block',
        attrs: { language: block.language ?? '' },
        content: block.children
          .filter(({ text }) => text !== '')
          .map((leaf) => ({
            type: 'text',
            text: leaf.text,
            marks: marksOf(leaf, null),
          })),
      };
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: fromInlines(block.children) };
    default:
      return { type: block.type, content: fromInlines(block.children) };
  }
}

/** A document has at least a paragraph to write in. */
export function toDocument(blocks: readonly Block[]): DocumentNode {
  const content = canonicalBlocks(blocks).map(fromBlock);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function toLeaf(node: DocumentNode): InlineNode[] {
  const text = node.type === 'hard_break' ? '\n' : (node.text ?? '');
  const marks = Object.fromEntries((node.marks ?? []).map(({ type }) => [type, true])) as Record<TextMark, boolean>;
  const leaf = leafOf(text, marks);
  const link = node.marks?.find(({ type }) => type === 'link')?.attrs as
    | Omit<LinkNode, 'type' | 'children'>
    | undefined;
  return [link ? { type: 'link', ...link, children: [leaf] } : leaf];
}

const toInlines = (node: DocumentNode): InlineNode[] => (node.content ?? []).flatMap(toLeaf);

function toItem(item: DocumentNode): (ListItemNode | ListBlock)[] {
  const parts = (item.content ?? []).map((part): ListItemNode | ListBlock =>
    part.type === 'paragraph' ? { type: 'list-item', children: toInlines(part) } : toList(part),
  );
  const [first, ...others] = parts;
  const unsaid = item.attrs?.bare === true && first?.type === 'list-item' && wordsOf(first) === '';
  return unsaid ? others : parts;
}

function toList(node: DocumentNode): ListBlock {
  const format = node.type === listTypes.ordered ? 'ordered' : 'unordered';
  return { type: 'list', format, children: (node.content ?? []).flatMap(toItem) };
}

function toBlock(node: DocumentNode): Block[] {
  switch (node.type) {
    case 'ordered_list':
    case 'bullet_list': {
      const list = toList(node);
      return list.children.length > 0 ? [list] : [];
    }
    case 'image':
      return [{ type: 'image', image: node.attrs?.image as { url: string }, children: [] }];
    case 'code_block':
      return [
        {
          type: 'code',
          language: (node.attrs?.language as string | undefined) || null,
          children: toInlines(node).flatMap((inline) => (inline.type === 'text' ? [inline] : inline.children)),
        },
      ];
    case 'heading':
      return [{ type: 'heading', level: Number(node.attrs?.level), children: toInlines(node) }];
    case 'quote':
      return [{ type: 'quote', children: toInlines(node) }];
    default:
      return [{ type: 'paragraph', children: toInlines(node) }];
  }
}

/** The blocks of a document of the editor, in their canonical writing. */
export const fromDocument = (document: DocumentNode): Block[] =>
  canonicalBlocks((document.content ?? []).flatMap(toBlock));
