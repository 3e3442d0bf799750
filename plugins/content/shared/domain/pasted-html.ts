import { joinInlines, lastTitleLevel, leafOf, type Block, type InlineNode, type TextMark } from './blocks';
import { cleanWords, readLink } from './blocks-schema';
import { listsOf, type PastedItem } from './pasted-list';
import {
  attribute,
  childrenOf,
  isElement,
  isList,
  isSkipped,
  nameOf,
  styleOf,
  wordListOf,
  type PastedNode,
} from './pasted-node';
import { asLine } from './pasted-spaces';
import { rowsAsItems, rowsOf } from './pasted-table';

/** What was left behind, for the person to be told. */
export interface PasteNotices {
  /** Tables that became lists. */
  tables: number;
  /** Pictures that were left out. */
  images: number;
}
export interface Pasted {
  blocks: Block[];
  notices: PasteNotices;
}

interface Inside {
  marks: Partial<Record<TextMark, boolean>>;
  url: string | null;
  /** Lines and spaces are the author's own. */
  kept: boolean;
  /** Of the block that the words belong to. */
  kind: { type: 'paragraph' } | { type: 'quote' } | { type: 'heading'; level: number };
}
const outside: Inside = { marks: {}, url: null, kept: false, kind: { type: 'paragraph' } };

const blockNames = new Set(
  (
    'address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header hr html li main nav ' +
    'p pre section summary tbody td tfoot th thead tr'
  ).split(' '),
);

/**
 * HTML that somebody pastes (Word, LibreOffice, Google Docs, a page, a mail), as blocks of what the desk offers: paragraphs, titles, lists,
 * quotes, bold, italics, links to the web and to people. Looks, scripts, comments, deleted words and hidden parts are left out; tables
 * become lists and pictures are left out, which `notices` counts. `root` is any tree of DOM nodes; nothing in it is run or fetched here.
 */
export function pastedToBlocks(root: PastedNode): Pasted {
  const { blocks, notices } = readBlocksOf(root);
  return { blocks: asOffered(blocks), notices };
}

/** The same with titles of the levels that the writer gave them, for who cuts a text at its titles. */
export function readBlocksOf(root: PastedNode): Pasted {
  const reader = new Reader();
  reader.read(root, outside);
  reader.endBlock();
  return { blocks: reader.blocks, notices: reader.notices };
}

class Reader {
  blocks: Block[] = [];
  readonly notices: PasteNotices = { tables: 0, images: 0 };
  #line: InlineNode[] = [];
  #isAfterBreak = false;
  #kind: Inside['kind'] = outside.kind;
  /** Items that programs write one by one: a list ends with the words of something else. */
  #items: PastedItem[] = [];

  read(node: PastedNode, inside: Inside): void {
    if (node.nodeType === 3) return this.#words(node.nodeValue ?? '', inside);
    if (!isElement(node)) return this.#all(node, inside);
    if (isSkipped(node)) return;
    const name = nameOf(node);
    if (name === 'img' || name === 'v:imagedata') return this.#image(node, inside);
    if (name === 'br') return this.#break(inside);
    if (name === 'table') return this.#table(node, inside);
    if (isList(node)) return this.#list(node, inside);
    const item = wordListOf(node);
    if (item) {
      this.#endLine();
      this.#items.push({ ...item, children: this.#lines(childrenOf(node), inside) });
      return;
    }
    const level = /^h([1-6])$/.exec(name)?.[1] ?? (attribute(node, 'class') === 'MsoTitle' ? '1' : null);
    if (level) return this.#block(node, { ...inside, kind: { type: 'heading', level: Number(level) } });
    if (name === 'blockquote') return this.#quote(node, inside);
    if (blockNames.has(name)) return this.#block(node, { ...inside, kept: inside.kept || name === 'pre' });
    this.#all(node, within(node, inside));
  }

  /** Ends the words of a block, and the list before them. */
  endBlock(): void {
    this.#endLine();
    this.#endList();
  }

  #endList(): void {
    this.blocks.push(...listsOf(this.#items));
    this.#items = [];
  }

  #endLine(): void {
    const children = asLine(this.#line);
    this.#line = [];
    if (!children) return;
    this.#endList();
    this.blocks.push({ ...this.#kind, children });
  }

  #all(node: PastedNode, inside: Inside): void {
    for (const child of childrenOf(node)) this.read(child, inside);
  }

  #block(node: PastedNode, inside: Inside): void {
    this.#endLine();
    this.#all(node, within(node, inside));
    this.#endLine();
  }

  /** The paragraphs of a quote are lines of one: Strapi's quote holds no blocks. */
  #quote(node: PastedNode, inside: Inside): void {
    this.endBlock();
    const before = this.blocks;
    this.blocks = [];
    this.#block(node, { ...inside, kind: { type: 'quote' } });
    this.endBlock();
    for (const block of this.blocks) {
      const last = before.at(-1);
      const isFirst = block === this.blocks[0];
      if (!isFirst && block.type === 'quote' && last?.type === 'quote') {
        last.children = joinInlines([...last.children, leafOf('\n', {}), ...block.children]);
      } else before.push(block);
    }
    this.blocks = before;
  }

  #words(text: string, inside: Inside): void {
    const words = cleanWords(inside.kept ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
    const leaf = leafOf(words, inside.marks);
    if (words.trim() !== '') {
      this.#kind = inside.kind;
      this.#isAfterBreak = false;
    }
    this.#line.push(inside.url === null ? leaf : { type: 'link', url: inside.url, children: [leaf] });
  }

  /** Two line breaks in a row are how many people begin a paragraph. */
  #break(inside: Inside): void {
    if (this.#isAfterBreak) this.#endLine();
    else this.#words('\n', { ...inside, kept: true });
    this.#isAfterBreak = true;
  }

  /** The words of a cell or of an item: lines instead of blocks. */
  #lines(nodes: readonly PastedNode[], inside: Inside): InlineNode[] {
    const reader = new Reader();
    for (const node of nodes) reader.read(node, { ...inside, kind: { type: 'paragraph' } });
    reader.endBlock();
    this.notices.images += reader.notices.images;
    this.notices.tables += reader.notices.tables;
    return reader.blocks
      .flatMap(linesIn)
      .flatMap((line, index) => (index > 0 ? [leafOf('\n', {}), ...line] : [...line]));
  }

  #list(list: PastedNode, inside: Inside): void {
    // Word in a browser writes each item as a list of its own, and says how deep it stands.
    const isOneByOne = childrenOf(list).some((item) => attribute(item, 'data-aria-level') !== '');
    if (isOneByOne) this.#endLine();
    else this.endBlock();
    this.#items.push(...this.#itemsOf(list, inside, 0));
    if (!isOneByOne) this.#endList();
  }

  #itemsOf(list: PastedNode, inside: Inside, depth: number): PastedItem[] {
    const format = nameOf(list) === 'ol' ? 'ordered' : 'unordered';
    return childrenOf(list).flatMap((item): PastedItem[] => {
      if (!isElement(item) || isSkipped(item)) return [];
      // Google Docs and old pages put a list right inside a list.
      if (isList(item)) return this.#itemsOf(item, inside, depth + 1);
      const level = Number(attribute(item, 'data-aria-level') || depth + 1) - 1;
      const parts = childrenOf(item);
      const words = parts.filter((part) => !isList(part));
      const children = asLine(this.#lines(words, within(item, inside)));
      const inner = parts.filter(isList).flatMap((part) => this.#itemsOf(part, inside, depth + 1));
      return children ? [{ format, level, children }, ...inner] : inner;
    });
  }

  #image(node: PastedNode, inside: Inside): void {
    const said = attribute(node, 'alt');
    // Mail programs and pages draw emoji as pictures.
    if (/^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f]*$/u.test(said)) {
      this.#words(said, inside);
    } else this.notices.images += 1;
  }

  #table(table: PastedNode, inside: Inside): void {
    this.endBlock();
    const rows = rowsOf(table);
    // A table of one column only lays out what stands in it.
    if (rows.every(({ cells }) => cells.length <= 1)) {
      for (const { cells } of rows) for (const cell of cells) this.#block(cell, inside);
      return;
    }
    const [first, ...others] = rows;
    const isTitled = first?.cells.length === 1 && nameOf(first.cells[0]!) === 'caption';
    if (isTitled) this.#block(first.cells[0]!, inside);
    const said = (isTitled ? others : rows).map(({ head, cells }) => ({
      head,
      cells: cells.map((cell) => asLine(this.#lines(childrenOf(cell), inside)) ?? []),
    }));
    const lists = listsOf(rowsAsItems(said));
    this.blocks.push(...lists);
    this.notices.tables += lists.length;
  }
}

function linesIn(block: Block | Block['children'][number]): InlineNode[][] {
  if (block.type === 'list') return block.children.flatMap(linesIn);
  return 'children' in block && block.type !== 'link' ? [block.children as InlineNode[]] : [];
}

/** The marks and the link that an element gives to its words; its style overrules its name (Google Docs puts all in a light `<b>`). */
function within(node: PastedNode, inside: Inside): Inside {
  const name = nameOf(node);
  const style = styleOf(node);
  const marks = { ...inside.marks };
  if (['b', 'strong'].includes(name)) marks.bold = true;
  if (['i', 'em', 'cite'].includes(name)) marks.italic = true;
  if (['s', 'strike'].includes(name) || /line-through/.test(style['text-decoration'] ?? '')) marks.strikethrough = true;
  const weight = style['font-weight'];
  if (weight) marks.bold = /^(?:bold|bolder|[6-9]00)$/.test(weight);
  if (style['font-style']) marks.italic = /^(?:italic|oblique)/.test(style['font-style']);
  // A title is bold by itself.
  if (inside.kind.type === 'heading') delete marks.bold;
  const href = name === 'a' ? attribute(node, 'href') : '';
  // Not a path of the page that it comes from, nor a place of the file.
  const url = /^(?:https?|mailto):/i.test(href) ? readLink(href) : null;
  return { ...inside, marks, url: url ?? inside.url };
}

/** Titles as the desk has them: the highest of what was pasted is a title, the others are subtitles. */
export function asOffered(blocks: readonly Block[]): Block[] {
  const highest = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : Infinity)));
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: lastTitleLevel + (block.level === highest ? 0 : 1) } : block,
  );
}
