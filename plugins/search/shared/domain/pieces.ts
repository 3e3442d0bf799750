import type { Range } from './highlight';

export interface Piece {
  text: string;
  lit: boolean;
}

/** Cuts a text along its highlights, for a renderer that escapes each piece. Ranges out of the text are ignored. */
export function splitByRanges(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const [start, end] of ranges) {
    if (start < position || end <= start || end > text.length) continue;
    if (start > position) pieces.push({ text: text.slice(position, start), lit: false });
    pieces.push({ text: text.slice(start, end), lit: true });
    position = end;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), lit: false });
  return pieces;
}
