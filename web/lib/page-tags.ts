import { documentTag } from '@passerelles/content/shared';

/**
 * The tags of what a page shows, found in its content: the address of everything that has one (under `href` or `url`), and every
 * document named by its type and id.
 * @param publicUrl address of the site, without a trailing slash
 */
export function tagsIn(content: unknown, publicUrl: string): Set<string> {
  const tags = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const { uid, documentId } = value as Record<string, unknown>;
    if (typeof uid === 'string' && typeof documentId === 'string') tags.add(documentTag({ uid, documentId }));
    for (const [key, inner] of Object.entries(value)) {
      const path = (key === 'href' || key === 'url') && typeof inner === 'string' ? ownPath(inner, publicUrl) : null;
      if (path !== null) tags.add(path);
      else visit(inner);
    }
  };
  visit(content);
  return tags;
}

/** `/pratiques/x` of an address of this site, without query and anchor; null for another's. */
function ownPath(address: string, publicUrl: string): string | null {
  const path = address.startsWith(`${publicUrl}/`) ? address.slice(publicUrl.length) : address;
  return /^\/(?![/\\])/.test(path) ? path.replace(/[?#].*$/s, '') : null;
}
