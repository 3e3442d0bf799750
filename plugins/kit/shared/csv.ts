/** A cell of a file: a number is written as it is, a text too, null is an empty cell. */
export type Cell = string | number | null;

export interface CsvFormat {
  /** `,` by RFC 4180; `;` is what a French spreadsheet splits without being asked. */
  separator?: ',' | ';';
  /** Between a figure and its decimals. */
  decimal?: '.' | ',';
}

/** What a French spreadsheet opens with a double click. */
export const frenchCsv = { separator: ';', decimal: ',' } as const satisfies CsvFormat;

/** Written before a file that people open in a spreadsheet, which then reads it as UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet takes for the beginning of a formula or of a command, its full-width forms included, behind blanks or not
 * (OWASP, CSV injection).
 */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\t\r|%＝＋－＠｜％]/u;
const controls = /[\u0000-\u001f\u007f\u2028\u2029]+/gu;

/**
 * One row of RFC 4180, its end included: CRLF, quotes where they are needed. Cells are written as they are: somebody's words go through
 * {@link guarded} or {@link plainCell} first.
 */
export function csvRow(cells: readonly Cell[], { separator = ',', decimal = '.' }: CsvFormat = {}): string {
  const written = (cell: Cell): string =>
    typeof cell === 'number' ? String(cell).replace('.', decimal) : (cell ?? '');
  return `${cells.map((cell) => quoted(written(cell), separator)).join(separator)}\r\n`;
}

function quoted(text: string, separator: string): string {
  const needed = /["\r\n]/u.test(text) || text.includes(separator) || text !== text.trim();
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Somebody's words for a cell: an apostrophe stands before what a spreadsheet would run. A figure is given to {@link csvRow} as a number,
 * minus sign and all.
 */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The same on one line: line breaks and control characters become a space. */
export const plainCell = (text: string): string => guarded(text.replace(controls, ' ').replace(/ {2,}/gu, ' ').trim());
