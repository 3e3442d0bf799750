/** `/acteurs/<slug>`: the path of a thing by its folder and its slug or reference, whatever characters stand in it. */
export function pathTo(folder: string, slug: string): string {
  return `/${folder}/${encodeURIComponent(slug.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/** Whether a text is an address of the web that may be followed. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Whether a browser may be sent there: the web, mail, phone, or a path of this site. Not `javascript:`, nor `//elsewhere`. */
export function isFollowed(url: string): boolean {
  return isWebAddress(url) || /^(?:mailto:|tel:|\/(?![/\\]))/i.test(url);
}
