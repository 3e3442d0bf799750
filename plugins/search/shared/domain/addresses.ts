/** Addresses of people have no place in a public index or an export, even where someone typed one into a text. */
const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export function withoutAddresses(text: string): string {
  // The pattern is slow on long texts, and hardly any has an address.
  return (text.includes('@') ? text.replace(mailAddress, '') : text).trim();
}
