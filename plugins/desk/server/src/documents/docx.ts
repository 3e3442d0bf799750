import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Archive } from './archive';
import { UnreadDocument } from './limits';
import { childrenOf, element, isElement, parseXml, text, titled, type Tree } from './tree';

/** Word says its own styles in English, whatever the language of its windows; other programs write French ones. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  // A table of contents says what stands below anyway.
  "p[style-name^='toc '] => !",
  "p[style-name='TOC Heading'] => !",
];

export const isWordDocument = (archive: Archive): boolean =>
  archive.names.some((name) => /^word\/document\d*\.xml$/.test(name));

/** The parts that hold text and what it looks like, none of its pictures. */
const isRead = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|[^/]+\.xml))$/.test(name);

/** What a Word document says, as HTML: words that were deleted are gone, those that were added stay, and its notes stand at its end. */
export async function readDocx(archive: Archive): Promise<Tree> {
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names.filter(isRead)) {
    const xml = archive.read(name);
    if (xml !== null) parts[name] = strToU8(xml);
  }
  // What was unpacked within the limits is packed again, so that nothing else is read of it.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  // A picture is known by its place; its bytes are not asked for.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth
    .convertToHtml({ buffer }, { styleMap, convertImage, externalFileAccess: false })
    .catch(() => {
      throw new UnreadDocument('DOCUMENT_DAMAGED');
    });
  const body = parseXml(`<div>${value}</div>`);
  const nodes = childrenOf(body);
  const isNotes = (node: Node) => isElement(node) && /^(?:foot|end)note-\d/.test(firstIdIn(node));
  return element('div', [
    ...nodes.filter((node) => !isNotes(node)).flatMap(asTree),
    ...titled('Notes', nodes.filter(isNotes).flatMap(asTree)),
  ]);
}

const firstIdIn = (list: Element): string => (list.firstChild as Element | null)?.getAttribute?.('id') ?? '';

function asTree(node: Node): Tree[] {
  if (node.nodeType === 3) return [text((node.nodeValue ?? '').replaceAll('\u00ad', ''))];
  if (!isElement(node)) return [];
  const attributes = Object.fromEntries(Array.from(node.attributes).map(({ name, value }) => [name, value]));
  // The arrow that leads from a note back to its place.
  if (/^#(?:foot|end)note-ref/.test(attributes['href'] ?? '')) return [];
  return [element(node.nodeName, childrenOf(node).flatMap(asTree), attributes)];
}
