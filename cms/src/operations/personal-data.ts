/** An address, also as it stands in a query; what surrounds it stays, so that one can read what happened. */
const address = /[^\s<>"'(),;:=?&/]+(?:@|%40)[^\s<>"'(),;:=?&/]+/gi;
/** What follows the question mark of an address or a path: searches, tokens, filters. */
const query = /(\/[^\s?"'<>]*)\?[^\s"'<>]+/g;
/** Signed tokens, long hexadecimal ones, and the base64 of random bytes; names and slugs have no capitals between digits. */
const token = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b[0-9a-f]{32,}\b|\b(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{32,}/g;

/** A line of the log without the e-mail addresses, tokens and queries in it, whoever wrote it: our code, Strapi or a database driver. */
export function withoutPersonalData(line: string): string {
  return line.replace(query, '$1?…').replace(address, '…@…').replace(token, '…');
}
