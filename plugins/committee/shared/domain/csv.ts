export type Cell = string | number | null;

const separator = ',';
/** What a spreadsheet takes for the beginning of a formula, its full-width forms included, blanks before it or not. */
const formula = /^\s*[=+\-@＝＋－＠]/u;
const controls = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** One row of RFC 4180, its end included: commas, CRLF, quotes where they are needed. Null is an empty cell. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(separator)}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Somebody's words on one line, for a cell: line breaks and control characters become a space, and an apostrophe stands
 * before what a spreadsheet would run as a formula.
 */
export function plainText(text: string): string {
  const line = text.replace(controls, ' ').replace(/ {2,}/g, ' ').trim();
  return formula.test(line) ? `'${line}` : line;
}
