import { documentsOf, hasDrafts, knownSchema } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { fieldsOf, issuesGiven, needsStored, populateOf, typeOf, type FieldIssue, type Type } from '../../../shared';
import { problemOf, type FieldProblem } from './problem';

type Values = Record<string, unknown>;

/**
 * What is wrong in the fields given for a document of a described type, by the kinds of its fields. A draft may lack what nothing was said of;
 * a type without drafts is public at once, and asks for what its schema requires.
 * @param documentId undefined for a document that is not there yet
 * @param isDraft false for what is public at once
 */
export async function fieldProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
  isDraft = hasDrafts(strapi, uid),
): Promise<FieldProblem[]> {
  const type = typeOf(uid);
  if (!type) return [];
  const stored = documentId && needsStored(type, data) ? await readStored(strapi, type, documentId) : null;
  const issues = [
    ...(isDraft ? [] : missing(strapi, type, data, documentId)),
    ...issuesGiven(type, data, stored ?? {}, isDraft),
  ];
  return issues.map((issue) => problemOf(uid, issue));
}

const readStored = (strapi: Core.Strapi, type: Type, documentId: string) =>
  documentsOf<Values>(strapi, type.uid).findOne({ documentId, populate: populateOf(type, () => true) as Values });

function missing(strapi: Core.Strapi, type: Type, data: Values, documentId: string | undefined): FieldIssue[] {
  const { attributes } = knownSchema(strapi, type.uid);
  return fieldsOf(type).flatMap(([name]) => {
    const isAsked = attributes[name]?.required === true && (documentId === undefined || name in data);
    return isAsked && (data[name] ?? '') === '' ? [{ path: name, code: 'REQUIRED' as const }] : [];
  });
}
