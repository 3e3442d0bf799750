import { codebook, types, type CodebookEntry, type Label } from '@passerelles/content/shared';
import { byteOrderMark, csvRow, guarded, type Cell, type CsvFormat } from '@passerelles/kit/shared';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';

const t = messages.exports.codebook;

/** A list of codes in one cell, each with its words: `ended = Terminée (Ended)`. */
const listed = (values: CodebookEntry['values']): string =>
  values.map(({ code, label }) => `${code} = ${label.fr} (${label.en})`).join(' ; ');

/** The codebook as a table: a line a field or part, in the order of the description; bounds and kinds in the site's language. @param format as of the files themselves */
export function codebookCsv(format?: CsvFormat): string {
  const rows = codebook(locale).map((entry): Cell[] => [
    entry.type,
    entry.column,
    entry.label.fr,
    entry.label.en,
    entry.kind,
    entry.accepted,
    listed(entry.values),
    entry.unit,
    t.required[entry.required],
    entry.help?.[locale] ?? null,
  ]);
  const cells = (row: Cell[]) =>
    csvRow(
      row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)),
      format,
    );
  return byteOrderMark + [Object.values(t.columns), ...rows].map(cells).join('');
}

/** The same as JSON: `{ licence, types: [{ name, label, columns: [...] }] }`. */
export function codebookJson(): string {
  const entries = codebook(locale);
  const described: { name: string; label: Label; columns: object[] }[] = types.map(({ name, label }) => ({
    name,
    label,
    columns: entries.filter(({ type }) => type === name).map(({ type: _type, ...entry }) => entry),
  }));
  return `${JSON.stringify({ licence: messages.layout.licence, types: described }, null, 1)}\n`;
}
