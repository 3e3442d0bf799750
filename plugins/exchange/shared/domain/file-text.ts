/** Larger than any file that people wrote: what is beyond is something else. */
export const mostFileBytes = 64 * 1024 * 1024;

export type FileText = { text: string } | { problem: string };

const wanted = 'save it as UTF-8 and import it again';
const written = (encoding: string): FileText => ({ problem: `is written in ${encoding}: ${wanted}` });

/**
 * The text of a file of JSON, which is UTF-8 with or without a byte order mark (RFC 8259). Any other encoding is refused by its
 * name: read as UTF-8 it would give other letters, which nobody would see before they are public.
 */
export function readFileText(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { problem: 'is empty' };
  if (bytes.length > mostFileBytes) return { problem: `is too large: ${mostFileBytes / 1024 / 1024} MB at most` };
  const wide = wideEncoding(bytes);
  if (wide) return written(wide);
  if (bytes.includes(0)) return { problem: 'is no text: it holds bytes that no text has' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { problem: 'is empty' } : { text };
  } catch {
    return written(narrowEncoding(bytes));
  }
}

const starts = (bytes: Uint8Array, ...with_: number[]): boolean => with_.every((byte, index) => bytes[index] === byte);

/** Encodings of two or four bytes a character, by their mark; without one by the zeros around the ASCII that JSON starts with. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xff, 0xfe, 0, 0)) return 'UTF-32 (LE)';
  if (starts(bytes, 0, 0, 0xfe, 0xff)) return 'UTF-32 (BE)';
  if (starts(bytes, 0xff, 0xfe)) return 'UTF-16 (LE)';
  if (starts(bytes, 0xfe, 0xff)) return 'UTF-16 (BE)';
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  const byZeros: Record<string, string> = {
    x000: 'UTF-32 (LE)',
    '000x': 'UTF-32 (BE)',
    x0x0: 'UTF-16 (LE)',
    '0x0x': 'UTF-16 (BE)',
  };
  return byZeros[zeros] ?? null;
}

/** Where UTF-8 ends to be right: the line, and the words around the first letter that is none, as Windows-1252 reads them. */
function narrowEncoding(bytes: Uint8Array): string {
  const at = firstWrong(bytes);
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  const around = new TextDecoder('windows-1252')
    .decode(bytes.subarray(Math.max(0, at - 12), at + 12))
    .replace(/\s+/g, ' ')
    .trim();
  // These bytes are letters or quotes in Windows-1252, and control characters, which no text has, in Latin-1.
  const name = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'Windows-1252' : 'Windows-1252 (or Latin-1)';
  return `another encoding than UTF-8, most likely ${name}, see line ${line} (“${around}”)`;
}

/** The number of bytes that are right before the first that is not. */
function firstWrong(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  // `stream` lets a prefix end inside a character.
  const isRight = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (isRight(middle)) low = middle;
    else high = middle;
  }
  return low;
}
