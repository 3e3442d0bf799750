import type { ExportRecord } from '@passerelles/search/shared';
import { messages } from '../../messages';
import { dateOf } from './date-of';

const t = messages.exports;

/** What starts a formula, also behind blanks that spreadsheets throw away. A plain number is none, minus sign and all. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\t\r|%]/u;
const number = /^-?\d+(?:\.\d+)?$/u;

/**
 * RFC 4180: a header, fields between quotes where they need them, CRLF; UTF-8 with a byte order mark, which spreadsheets ask
 * for. Lists are joined by “ ; ”. A field that a spreadsheet would take for a formula gets an apostrophe in front.
 * Heads and words are of SITE_LOCALE, in this order in every language; in French:
 *
 * | column | what it holds |
 * |---|---|
 * | Identifiant | the document's id, which never changes |
 * | Type, Titre, Résumé, Adresse | kind in words, title, summary, address on the site |
 * | Thématiques, Territoires, Publics, Acteurs | its own, by name |
 * | Année | the first year it tells of |
 * | Date | as precise as it is known: `2013`, `2013-10` or `2013-10-08` |
 * | Lieu | of a meeting, as written |
 * | État | of a practice, in words |
 * | Relevé de décision, Décidé le | the public record that validates it, and its day |
 * | Budget, Partenaires, Financeurs, Participants | how much is known: `renseigné`, `aucun`, `non communiqué`, `sans objet`; blank: the kind has no such fact |
 * | Montant, Devise, Année du budget, Nombre de participants | the figure, blank when there is none |
 * | Mis à jour le | ISO instant of the last change |
 */
export const csvHeader: string = `\ufeff${line(Object.values(t.columns))}`;

export function csvLine(record: ExportRecord, site: string): string {
  const known = (state: ExportRecord['budget']): string => (state === null ? '' : t.knowledge[state]);
  return line([
    record.id,
    messages.kinds.one[record.kind],
    record.title,
    record.summary,
    site + record.url,
    record.themes.join(' ; '),
    record.territories.join(' ; '),
    record.audiences.join(' ; '),
    record.actors.join(' ; '),
    figure(record.year),
    dateOf(record.date),
    record.venue ?? '',
    record.status === null ? '' : messages.practices.status[record.status],
    record.decision ?? '',
    record.decidedOn ?? '',
    known(record.budget),
    figure(record.budgetAmount),
    record.budgetCurrency ?? '',
    figure(record.budgetYear),
    known(record.partners),
    known(record.funders),
    known(record.attendance),
    figure(record.attendanceCount),
    record.updatedAt ?? '',
  ]);
}

function figure(value: number | null): string {
  return value === null ? '' : String(value);
}

function line(values: readonly string[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

export function field(value: string): string {
  const safe = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
