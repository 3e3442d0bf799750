import {
  cellOf,
  exportColumns,
  meetingReport,
  nameOfPlace,
  optionOf,
  practice,
  types,
  valueAt,
  type ExportColumn,
} from '@passerelles/content/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import { byteOrderMark, csvRow, guarded, type Cell, type CsvFormat } from '@passerelles/kit/shared';
import type { ExportRecord } from '@passerelles/search/shared';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';
import { dateOf } from './date-of';

const t = messages.exports;
const { columns: own } = t;
const ofPractice = (...path: string[]): string => nameOfPlace(practice, path, locale);
const ofMeeting = (...path: string[]): string => nameOfPlace(meetingReport, path, locale);

/**
 * RFC 4180: a header, fields between quotes where they need them, CRLF; UTF-8 with a byte order mark, which spreadsheets ask
 * for. Lists are joined by “ ; ”. A field that a spreadsheet would take for a formula gets an apostrophe in front.
 * Column headings are labels of the description and of the site’s catalogue, in SITE_LOCALE; the order is the same in every language. In French:
 *
 * | column | what it holds |
 * |---|---|
 * | Identifiant | the document's id, which never changes |
 * | Type, Titre, Résumé, Adresse | kind in words, title, summary, address on the site |
 * | Thématiques, Territoires, Pour qui, Acteurs | its own, by name |
 * | Année | the first year it tells of |
 * | Date | as precise as it is known: `2013`, `2013-10` or `2013-10-08` |
 * | Dernier jour | of a meeting of several days: `2013-10-10` |
 * | Lieu | of a meeting, as written |
 * | L’action est | of a practice, in words |
 * | Relevé de décision, Décidé le | the public record that validates it, and its day |
 * | Budget, Partenaires, Financeurs, Participation | how much is known: `renseigné`, `aucun`, `non communiqué`, `sans objet`; blank: the kind has no such fact |
 * | Budget, montant (monnaie, année), Participation, nombre de personnes | the figure, blank when there is none |
 * | Mis à jour le | ISO instant of the last change |
 *
 * Behind them comes every other field of the types that are found, as {@link exportColumns} lists them from their descriptions; types that
 * call a fact alike share its column. The file for French spreadsheets differs by its semicolons and decimal commas alone.
 */
const heads: readonly string[] = [
  own.id,
  own.kind,
  ofPractice('title'),
  ofPractice('summary'),
  own.url,
  ofPractice('themes'),
  ofPractice('territories'),
  ofPractice('audiences'),
  own.actors,
  own.year,
  own.date,
  own.endDate,
  ofMeeting('place'),
  ofPractice('practiceStatus'),
  own.decision,
  own.decidedOn,
  ofPractice('budget'),
  ofPractice('budget', 'amount'),
  ofPractice('budget', 'currency'),
  ofPractice('budget', 'year'),
  ofPractice('partners'),
  ofPractice('funders'),
  ofMeeting('attendance'),
  ofMeeting('attendance', 'count'),
  own.updatedAt,
];

/** Fields that the columns above already hold, by their names in the codebook. */
const told = new Set([
  ...[
    'slug',
    'title',
    'name',
    'summary',
    'themes',
    'territories',
    'audiences',
    'place',
    'partners.state',
    'funders.state',
  ],
  ...['budget.state', 'budget.amount', 'budget.currency', 'budget.year', 'attendance.state', 'attendance.count'],
  ...['practice:status', 'meeting-report:date', 'meeting-report:endDate'],
]);

/** The other columns by their headings, with the field of each type that fills it. */
function otherColumns(): Map<string, ExportColumn[]> {
  const others = new Map<string, ExportColumn[]>();
  for (const one of exportColumns(locale)) {
    const { type, column, name } = one;
    if (!Object.hasOwn(contentKinds, type) || told.has(column) || told.has(`${type}:${column}`)) continue;
    const head = heads.includes(name)
      ? t.columnOf(name, types.find(({ name: known }) => known === type)?.label[locale] ?? type)
      : name;
    others.set(head, [...(others.get(head) ?? []), one]);
  }
  return others;
}
const others = otherColumns();

/** @param format RFC 4180, or as a French spreadsheet takes it */
export const csvHeader = (format?: CsvFormat): string => byteOrderMark + csvRow([...heads, ...others.keys()], format);

export function csvLine(record: ExportRecord, site: string, format?: CsvFormat): string {
  const known = (state: ExportRecord['budget']): Cell => (state === null ? null : t.knowledge[state]);
  const cells: Cell[] = [
    record.id,
    messages.kinds.one[record.kind],
    record.title,
    record.summary,
    site + record.url,
    record.themes.join(' ; '),
    record.territories.join(' ; '),
    record.audiences.join(' ; '),
    record.actors.join(' ; '),
    record.year,
    dateOf(record.date),
    dateOf(record.endDate),
    record.venue,
    record.status === null ? null : optionOf(practice, 'practiceStatus', record.status, locale),
    record.decision,
    record.decidedOn,
    known(record.budget),
    record.budgetAmount,
    record.budgetCurrency,
    record.budgetYear,
    known(record.partners),
    known(record.funders),
    known(record.attendance),
    record.attendanceCount,
    record.updatedAt,
    ...[...others.values()].map((columns) => otherCell(record, columns)),
  ];
  return csvRow(cells.map(field), format);
}

function otherCell({ kind: type, fields }: ExportRecord, columns: readonly ExportColumn[]): Cell {
  const own = columns.find((one) => one.type === type);
  return own ? cellOf(own.kind, valueAt(fields, own.column), locale) : null;
}

/** A written text; a number stays a number. */
export const field = (value: Cell): Cell => (typeof value === 'string' ? guarded(value) : value);
