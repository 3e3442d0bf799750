import type { Core } from '@strapi/strapi';
import { onConnection } from './joins';
import { metadataOf, type Metadata } from './strapi';

type Plain = string | number;
/** A column is a value, one of several, at least one, or empty. */
type Condition = Plain | null | { $in: readonly Plain[] } | { $gte: Plain };

/** Rows of one table by its own columns. */
export interface Reading {
  uid: string;
  where: Readonly<Record<string, Condition>>;
  /** All columns unless said. */
  select?: readonly string[];
  /** First by these, then by their ids. */
  orderBy?: readonly string[];
}

const itself = <Value>(value: Value): Value => value;

interface Dialect {
  /** Makes one JSON value of a row, and of many. */
  row: string;
  rows: string;
  text: (value: string) => string;
  /** What is in a column of JSON, from what the value of its row holds of it. */
  json: (value: unknown) => unknown;
}
const dialects: Readonly<Record<string, Dialect>> = {
  sqlite: {
    row: 'json_array',
    rows: 'json_group_array',
    text: itself,
    json: (value) => JSON.parse(value as string) as unknown,
  },
  postgres: { row: 'json_build_array', rows: 'json_agg', text: (value) => `(${value})::text`, json: itself },
};

/**
 * Rows of several tables by one statement, with the values that `strapi.db.query` gives: its layers cost more than the reading, once for
 * each question, and a database across a network is waited for once. Each table becomes one JSON value. Joins the transaction that is open.
 */
export async function readTogether<Rows extends object>(
  strapi: Core.Strapi,
  readings: { readonly [Name in keyof Rows]: Reading },
): Promise<{ [Name in keyof Rows]: Rows[Name][] }> {
  const dialect = dialects[strapi.db.dialect.client];
  if (!dialect) throw new Error(`Rows of several tables are read together from SQLite and PostgreSQL alone.`);
  const asked = Object.entries<Reading>(readings).map(([name, reading]) => ({
    name,
    ...planOf(strapi, reading, dialect),
  }));
  const bindings: Plain[] = [];
  const parts = asked.map(({ name, columns, table, reading }) => {
    const where = Object.entries(reading.where).map(([attribute, condition]) =>
      conditionOf(quoted(columnOf(table, attribute)), condition, bindings),
    );
    const order = [...(reading.orderBy ?? []).map((attribute) => columnOf(table, attribute)), 'id'].map(quoted);
    const row = `${dialect.row}(${columns.map(({ column }) => quoted(column)).join(', ')})`;
    const rows = `${dialect.rows}(${row} order by ${order.join(', ')})`;
    const from = `from ${quoted(table.tableName)} where ${where.join(' and ')}`;
    return `(select ${dialect.text(rows)} ${from}) as ${quoted(name)}`;
  });
  const statement = `select ${parts.join(', ')}`;
  const answer: unknown = await onConnection(strapi, (connection) => connection.raw(statement, bindings));
  const found = firstOf(answer);
  const read = asked.map(({ name, columns }) => {
    const rows = JSON.parse(found[name] ?? '[]') as unknown[][];
    return [name, rows.map((row) => Object.fromEntries(columns.map(({ name, as }, at) => [name, as(row[at])])))];
  });
  return Object.fromEntries(read) as { [Name in keyof Rows]: Rows[Name][] };
}

/** SQLite answers with the rows, PostgreSQL with an object that holds them. */
function firstOf(answer: unknown): Record<string, string | null> {
  const rows = Array.isArray(answer) ? (answer as unknown[]) : (answer as { rows: unknown[] }).rows;
  return rows[0] as Record<string, string | null>;
}

interface Column {
  name: string;
  column: string;
  as: (value: unknown) => unknown;
}

function planOf(
  strapi: Core.Strapi,
  reading: Reading,
  { json }: Dialect,
): { columns: Column[]; table: Metadata; reading: Reading } {
  const table = metadataOf(strapi, reading.uid);
  const names = reading.select ?? Object.keys(table.attributes).filter((name) => table.attributes[name]?.columnName);
  const columns = names.map((name): Column => {
    const type = table.attributes[name]?.type ?? '';
    const as = type === 'json' ? json : values[type];
    if (!as) throw new Error(`“${name}” of ${reading.uid} is of a kind (“${type}”) that is not read as JSON.`);
    return { name, column: columnOf(table, name), as: (value) => (value === null ? null : as(value)) };
  });
  return { columns, table, reading };
}

function columnOf({ attributes, tableName }: Metadata, attribute: string): string {
  const column = attributes[attribute]?.columnName;
  if (column === undefined) throw new Error(`${tableName} has no column of its own for “${attribute}”.`);
  return column;
}

function conditionOf(column: string, condition: Condition, bindings: Plain[]): string {
  if (condition === null) return `${column} is null`;
  if (typeof condition !== 'object') return bound(`${column} = ?`, [condition], bindings);
  if ('$gte' in condition) return bound(`${column} >= ?`, [condition.$gte], bindings);
  if (condition.$in.length === 0) return '1 = 0';
  return bound(`${column} in (${condition.$in.map(() => '?').join(', ')})`, condition.$in, bindings);
}

function bound(text: string, values: readonly Plain[], bindings: Plain[]): string {
  bindings.push(...values);
  return text;
}

/** Names of our own schemas: none holds a quotation mark. */
const quoted = (name: string): string => `"${name}"`;

const moment = (value: unknown): string => new Date(value as string | number).toISOString();

/** A value as the database layer gives it, from what JSON holds of it: SQLite keeps truth as a number and moments as milliseconds. */
const values: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: itself,
  text: itself,
  uid: itself,
  enumeration: itself,
  integer: itself,
  increments: itself,
  date: itself,
  datetime: moment,
  boolean: (value) => value === true || value === 1,
};
