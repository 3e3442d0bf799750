import type { PastedNode } from '@passerelles/content/shared';
import { DOMParser } from '@xmldom/xmldom';
import { UnreadDocument } from './limits';

/** A tree of HTML as the desk reads what is pasted, made without a browser. */
export type Tree = PastedNode;
type Attributes = Readonly<Record<string, string>>;

export const text = (value: string): Tree => ({ nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] });

export const element = (name: string, children: readonly Tree[], attributes: Attributes = {}): Tree => ({
  nodeType: 1,
  nodeName: name,
  nodeValue: null,
  childNodes: children,
  getAttribute: (of) => attributes[of] ?? null,
});

/** A title that the reader gives: what follows stood under none. */
export const titled = (title: string, nodes: readonly Tree[]): Tree[] =>
  nodes.length > 0 ? [element('h1', [text(title)]), ...nodes] : [];

/** A well-formed XML text as its root element; what is not is no document of these formats. */
export function parseXml(xml: string): Element {
  const refuse = () => {
    throw new UnreadDocument('DOCUMENT_DAMAGED');
  };
  const parser = new DOMParser({ errorHandler: { warning: () => undefined, error: refuse, fatalError: refuse } });
  const { documentElement } = parser.parseFromString(xml, 'text/xml') as unknown as { documentElement: Element | null };
  return documentElement ?? refuse();
}

export const childrenOf = (node: Node): Node[] => Array.from(node.childNodes);
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const elementsIn = (node: Node): Element[] => childrenOf(node).filter(isElement);
