import { blocksToText, isLinkAddress } from '@passerelles/content/shared';
import { readBlocks, type BlockNode } from '@passerelles/kit/shared';
import { escapeHtml, type MailWords } from '@passerelles/outbox/shared';

/** Strapi's blocks as both parts of a mail: nothing of them is HTML, links lead to the web or to a person, pictures are left out. */
export const wordsAsMail = (blocks: readonly unknown[]): MailWords => ({
  html: readBlocks(blocks).map(blockHtml).join('\n'),
  text: textWithLinks(blocks),
});

function blockHtml(node: BlockNode): string {
  const inner = () => node.children.map(inlineHtml).join('');
  switch (node.type) {
    case 'paragraph':
      return `<p>${inner()}</p>`;
    case 'heading':
      return `<h2 style="font-size:19px;line-height:1.3;margin:24px 0 6px">${inner()}</h2>`;
    case 'quote':
      return `<blockquote class="rule" style="border-left:3px solid #ded9cd;margin:16px 0;padding-left:16px">${inner()}</blockquote>`;
    case 'list': {
      const tag = node.format === 'ordered' ? 'ol' : 'ul';
      const items = node.children.map((child) =>
        child.type === 'list' ? `<li>${blockHtml(child)}</li>` : `<li>${child.children.map(inlineHtml).join('')}</li>`,
      );
      return `<${tag} style="padding-left:1.4em">${items.join('')}</${tag}>`;
    }
    default:
      return '';
  }
}

function inlineHtml(node: BlockNode): string {
  if (node.type === 'link') {
    const words = node.children.map(inlineHtml).join('');
    return node.url !== null && isMailed(node.url)
      ? `<a class="link" href="${escapeHtml(node.url)}" style="color:#0b5d57">${words}</a>`
      : words;
  }
  let html = escapeHtml(node.text ?? '').replace(/\n/g, '<br>');
  if (node.bold) html = `<strong>${html}</strong>`;
  return node.italic ? `<em>${html}</em>` : html;
}

/** An address that means something outside of the site: one that begins with a slash does not. */
const isMailed = (url: string): boolean => isLinkAddress(url) && /^(?:https?:|mailto:)/i.test(url);

/** Each block as text, with the address behind the words of a link. */
function textWithLinks(blocks: readonly unknown[]): string {
  const spelled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spelled);
    if (typeof value !== 'object' || value === null) return value;
    const node = value as { type?: unknown; url?: unknown; children?: unknown };
    const children = spelled(node.children);
    if (node.type !== 'link' || typeof node.url !== 'string' || !Array.isArray(children)) return { ...node, children };
    return { ...node, children: [...(children as unknown[]), { type: 'text', text: ` (${node.url})` }] };
  };
  return blocksToText(spelled(blocks) as Parameters<typeof blocksToText>[0]);
}
