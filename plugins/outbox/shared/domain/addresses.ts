/** A text without the e-mail addresses in it: what others say of a failed effect may name people, and goes to the log. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"'(),;:=?&/]+(?:@|%40)[^\s<>"'(),;:=?&/]+/gi, '…@…');
}
