import { hasDrafts, knownSchema, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { periodMistakes, typeOf } from '../../../shared';
import { problemOf, type FieldProblem } from './problem';

type Values = Record<string, unknown>;

/** Dates that contradict each other, as they will stand once `data` is written. */
export async function periodProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  const type = typeOf(uid);
  if (!type?.period) return [];
  const { start, end, parts } = type.period;
  const values = await asItWillStand(strapi, uid, data, documentId, [start, end, ...(parts ? [parts.field] : [])]);
  if (!values) return [];
  const mistakes = periodMistakes(type, values);
  const order = mistakes.filter(({ code }) => code === 'END_BEFORE_START');
  // Of days in the wrong order, none is a part's: who changes one of them is told of the order alone, and who touches neither, of nothing.
  const said = order.length === 0 ? mistakes : start in data || end in data ? order : [];
  return said.map(({ path, code }) => problemOf(uid, { path: path.join('.'), code }));
}

/** The fields as they will stand once `data` is written over the draft; undefined when it touches none of them. */
async function asItWillStand(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
  fields: readonly string[],
): Promise<Values | undefined> {
  const given = fields.filter((field) => field in data);
  if (given.length === 0) return undefined;
  if (!documentId || given.length === fields.length) return data;
  const { attributes } = knownSchema(strapi, uid);
  const stored = await rowsOf(strapi, uid).findOne({
    where: { documentId, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) },
    populate: fields.filter((field) => attributes[field]?.type === 'component'),
  });
  return { ...stored, ...data };
}
