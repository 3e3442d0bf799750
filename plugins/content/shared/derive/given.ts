import { issuesOf, type FieldIssue } from '../issues';
import { valueGiven } from '../kinds/given';
import { isRecord, rowsOf, type Kind } from '../kinds/kind';
import type { Type } from '../types/field';
import { schemaAtDesk } from './doors';
import { fieldsOf, type Values } from './values';

/** What the Document Service is given, judged by the kinds: the same rules, and the same words, as at the desk and in a file. */

const isChange = (given: unknown): given is Record<'connect' | 'disconnect' | 'set', unknown> =>
  isRecord(given) && ['connect', 'disconnect', 'set'].some((key) => key in given);
const listOf = (given: unknown): unknown[] =>
  Array.isArray(given) ? (given as unknown[]) : given === undefined || given === null ? [] : [given];

/** The ids by which a relation may name the same document: of its row, and its own. */
const idsOf = (given: unknown): unknown[] =>
  (isRecord(given) ? [given['documentId'], given['id']] : [given]).filter((id) => id !== undefined);
const isSame = (one: unknown, other: unknown): boolean => idsOf(one).some((id) => idsOf(other).includes(id));

function settleRelation(change: Record<string, unknown>, stored: unknown): unknown[] {
  const added = listOf(change['connect']);
  const removed = listOf(change['disconnect']);
  const before = 'set' in change ? listOf(change['set']) : listOf(stored);
  const kept = before.filter((one) => ![...removed, ...added].some((other) => isSame(one, other)));
  return [...added, ...kept];
}

/** What a field will hold once written: what is connected, disconnected, or not said of a stored component, over what is stored. */
function settle({ column }: Kind, given: unknown, stored: unknown): unknown {
  if (column.type === 'relation') return isChange(given) ? settleRelation(given, stored) : given;
  if (column.type !== 'component' || !column.parts) return given;
  const rows = column.repeatable ? rowsOf(stored) : listOf(stored).filter(isRecord);
  const { parts } = column;
  const settleRow = (row: unknown): unknown => {
    if (!isRecord(row)) return row;
    const before = rows.find(({ id }) => id !== undefined && String(id) === String(row['id'])) ?? {};
    const settled = Object.entries(parts).flatMap(([name, { kind }]) =>
      name in row ? [[name, settle(kind, row[name], before[name])]] : [],
    );
    return { ...before, ...row, ...Object.fromEntries(settled) };
  };
  return Array.isArray(given) ? given.map(settleRow) : settleRow(given);
}

function refersToStored({ column }: Kind, given: unknown): boolean {
  if (column.type === 'relation') return isChange(given);
  if (column.type !== 'component' || !column.parts) return false;
  const parts = Object.entries(column.parts);
  return listOf(given).some(
    (row) => isRecord(row) && ('id' in row || parts.some(([name, { kind }]) => refersToStored(kind, row[name]))),
  );
}

/** Whether what is given can only be judged with what is stored. */
export const needsStored = (type: Type, data: Values): boolean =>
  fieldsOf(type).some(([name, { kind }]) => refersToStored(kind, data[name]));

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((within, step) => (within as Values | null | undefined)?.[step], value);

/**
 * What is wrong in the fields given.
 * @param stored the document as it stands, where {@link needsStored}
 * @param isDraft a draft may lack what nothing was said of: it is asked for when the sheet is sent
 */
export function issuesGiven(type: Type, data: Values, stored: Values, isDraft: boolean): FieldIssue[] {
  return fieldsOf(type).flatMap(([name, { kind }]) => {
    if (data[name] === undefined) return [];
    const value = valueGiven(kind, settle(kind, data[name], stored[name]));
    const { error } = schemaAtDesk(kind).safeParse(value, { reportInput: true });
    if (!error) return [];
    return issuesOf(error)
      .filter(({ code, path }) => {
        const said = path === '' ? value : valueAt(value, path.split('.'));
        return !(isDraft && code === 'REQUIRED' && (said === undefined || said === null));
      })
      .map((issue) => ({ ...issue, path: issue.path === '' ? name : `${name}.${issue.path}` }));
  });
}

/** The data with each value in the form in which it is kept. */
export const keptForm = (type: Type, data: Values): Values => ({
  ...data,
  ...Object.fromEntries(
    fieldsOf(type).flatMap(([name, { kind }]) => (kind.kept && name in data ? [[name, kind.kept(data[name])]] : [])),
  ),
});

/** Where a form of Strapi shows the mistake of a place: a kind without parts may stand in a component of its own. */
export function inputOf(type: Type, place: string): (string | number)[] {
  const path = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  let kind: Kind | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    kind = kind
      ? kind.column.type === 'component'
        ? kind.column.parts?.[step]?.kind
        : undefined
      : type.fields[step]?.kind;
  }
  const column = kind?.column;
  if (column?.type !== 'component' || column.parts || column.repeatable !== (typeof path.at(-1) === 'number'))
    return path;
  return [...path, ...Object.keys(column.others ?? {}).slice(-1)];
}
