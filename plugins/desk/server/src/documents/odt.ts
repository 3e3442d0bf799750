import type { Archive } from './archive';
import { UnreadDocument } from './limits';
import { stylesOf, type Styles } from './odt-styles';
import { childrenOf, element, elementsIn, isElement, parseXml, text, titled, type Tree } from './tree';

export const isOpenDocument = (archive: Archive): boolean =>
  archive.names.includes('content.xml') &&
  archive.read('mimetype')?.trim() === 'application/vnd.oasis.opendocument.text';

/** Spaces that one element may stand for. */
const mostSpaces = 200;

/** Nothing of these is the author's text: words that were deleted, remarks, forms, and lists of what stands elsewhere. */
const skipped = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'table:covered-table-cell',
  'text:alphabetical-index',
  'text:bibliography',
  'text:illustration-index',
  'text:sequence-decls',
  'text:table-index',
  'text:table-of-content',
  'text:tracked-changes',
  'text:user-field-decls',
  'text:variable-decls',
]);
const plainNames: Readonly<Record<string, string>> = {
  'text:list-header': 'li',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-header-rows': 'thead',
  'table:table-rows': 'tbody',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

/** What a document of LibreOffice says, as HTML: words that were deleted are gone, those that were added stay, and its notes stand at its end. */
export function readOdt(archive: Archive): Tree {
  const content = archive.read('content.xml');
  if (content === null) throw new UnreadDocument('DOCUMENT_DAMAGED');
  const root = parseXml(content);
  const common = archive.read('styles.xml');
  const reader = new Reader(stylesOf([...(common === null ? [] : [parseXml(common)]), root]));
  const body = elementsIn(root).find(({ nodeName }) => nodeName === 'office:body');
  const words = body && elementsIn(body).find(({ nodeName }) => nodeName === 'office:text');
  if (!words) throw new UnreadDocument('DOCUMENT_DAMAGED');
  const nodes = reader.all(words);
  return element('div', [...nodes, ...titled('Notes', reader.notes)]);
}

class Reader {
  readonly notes: Tree[] = [];
  readonly #styles: Styles;
  /** Of the lists that are open, outermost first: an inner one bears the name of none. */
  #lists: string[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  all = (node: Node): Tree[] => childrenOf(node).flatMap((child) => this.#read(child));

  #read(node: Node): Tree[] {
    if (node.nodeType === 3) return [text((node.nodeValue ?? '').replaceAll('\u00ad', ''))];
    if (!isElement(node) || skipped.has(node.nodeName)) return [];
    const name = node.nodeName;
    const plain = plainNames[name];
    if (plain !== undefined) return [element(plain, this.all(node))];
    switch (name) {
      case 'text:h':
        return [this.#title(node, Number(node.getAttribute('text:outline-level')) || 1)];
      case 'text:p':
        return [this.#paragraph(node)];
      case 'text:list':
        return this.#list(node);
      case 'text:span':
        return [element('span', this.all(node), { style: this.#styles.looks(node.getAttribute('text:style-name')) })];
      case 'text:a':
        return [element('a', this.all(node), { href: node.getAttribute('xlink:href') ?? '' })];
      case 'text:s':
        return [text(' '.repeat(Math.min(Number(node.getAttribute('text:c')) || 1, mostSpaces)))];
      case 'text:tab':
        return [text(' ')];
      case 'text:line-break':
        return [element('br', [])];
      case 'text:note':
        return this.#note(node);
      case 'draw:frame':
        return this.#frame(node);
      default:
        return this.all(node);
    }
  }

  #title = (node: Element, level: number): Tree => element(`h${Math.min(Math.max(level, 1), 6)}`, this.all(node));

  #paragraph(node: Element): Tree {
    const style = node.getAttribute('text:style-name');
    const role = this.#styles.role(style);
    if (typeof role === 'number') return this.#title(node, role);
    const words = element('p', this.all(node), { style: this.#styles.looks(style) });
    return role === 'quote' ? element('blockquote', [words]) : words;
  }

  #list(list: Element): Tree[] {
    const own = list.getAttribute('text:style-name') ?? '';
    this.#lists.push(own === '' ? (this.#lists.at(-1) ?? '') : own);
    const name = this.#styles.isNumbered(this.#lists.at(-1)!, this.#lists.length) ? 'ol' : 'ul';
    // Numbered titles stand in lists of their own: they are titles.
    const holdsTitles = elementsIn(list).some((item) => elementsIn(item).some(({ nodeName }) => nodeName === 'text:h'));
    const items = holdsTitles ? elementsIn(list).flatMap((item) => this.all(item)) : [element(name, this.all(list))];
    this.#lists.pop();
    return items;
  }

  #note(node: Element): Tree[] {
    const part = (name: string) => elementsIn(node).find(({ nodeName }) => nodeName === name);
    const sign = `[${part('text:note-citation')?.textContent?.trim() ?? ''}]`;
    const body = part('text:note-body');
    if (body) this.notes.push(element('p', [text(`${sign} `), ...elementsIn(body).flatMap((one) => this.all(one))]));
    return [text(sign)];
  }

  /** A picture, or a box of text that stands beside. */
  #frame(node: Element): Tree[] {
    const boxes = elementsIn(node).filter(({ nodeName }) => nodeName === 'draw:text-box');
    if (boxes.length > 0) return [element('div', boxes.flatMap(this.all))];
    return elementsIn(node).some(({ nodeName }) => nodeName === 'draw:image') ? [element('img', [])] : [];
  }
}
