/** As much of a DOM node as reading pasted HTML needs: a browser's nodes are that, and so is a parser's tree in tests. */
export interface PastedNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<PastedNode>;
  getAttribute?(name: string): string | null;
}

export const isElement = (node: PastedNode): boolean => node.nodeType === 1;
export const nameOf = (node: PastedNode): string => (isElement(node) ? node.nodeName.toLowerCase() : '');
export const isList = (node: PastedNode): boolean => ['ul', 'ol'].includes(nameOf(node));
export const attribute = (node: PastedNode, name: string): string => node.getAttribute?.(name)?.trim() ?? '';
/** Comments are no content: Word's conditions are such. */
export const childrenOf = (node: PastedNode): PastedNode[] =>
  Array.from(node.childNodes).filter(({ nodeType }) => nodeType !== 8);

/** An inline style as it is written; the policy of the desk does not let it act, and we only read it. */
export function styleOf(node: PastedNode): Record<string, string> {
  const parts = attribute(node, 'style')
    .split(';')
    .map((part) => /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(part));
  return Object.fromEntries(parts.flatMap((part) => (part ? [[part[1]!.toLowerCase(), part[2]!.toLowerCase()]] : [])));
}

const unread = new Set(
  'audio base button canvas del embed head iframe input link map math meta noscript object option script select style svg template textarea title video w:sdtpr xml'.split(
    ' ',
  ),
);

/** What is no text of the person: looks, programs, words that were deleted or hidden, Word's comments and its signs before items. */
export function isSkipped(node: PastedNode): boolean {
  if (!isElement(node)) return false;
  if (unread.has(nameOf(node)) || node.getAttribute?.('hidden') != null) return true;
  const style = styleOf(node);
  return (
    style.display === 'none' ||
    style['mso-hide'] === 'all' ||
    style['mso-list'] === 'ignore' ||
    /^comment/.test(style['mso-element'] ?? '') ||
    /\bmsocom(?:anchor|txt)\b/i.test(attribute(node, 'class'))
  );
}

const wordsIn = (node: PastedNode): string => (node.nodeValue ?? '') + childrenOf(node).map(wordsIn).join('');

function signIn(node: PastedNode): string | null {
  if (isElement(node) && styleOf(node)['mso-list'] === 'ignore') return wordsIn(node);
  for (const child of childrenOf(node)) {
    const sign = signIn(child);
    if (sign !== null) return sign;
  }
  return null;
}

/** Word writes an item as a paragraph (`mso-list:l0 level2 lfo1`) that holds its sign; null for what is none. */
export function wordListOf(node: PastedNode): { format: 'ordered' | 'unordered'; level: number } | null {
  const list = /\blevel(\d)\b/.exec(styleOf(node)['mso-list'] ?? '');
  if (!list || !['p', 'div', 'h1', 'h2', 'h3'].includes(nameOf(node))) return null;
  const sign = signIn(node)?.replace(/[\s\u00a0]/g, '');
  // A numbered title is a title.
  if (nameOf(node).startsWith('h')) return null;
  const ordered = sign !== undefined && /^\(?(?:\d{1,3}|[a-z]{1,4})(?:[.)]|$)/i.test(sign) && sign !== 'o';
  return { format: ordered ? 'ordered' : 'unordered', level: Number(list[1]) - 1 };
}
