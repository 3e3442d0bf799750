import { knownSchema } from '@passerelles/kit/server';
import { fieldsOf, findCycle, heightOf, typeOf } from '../../../shared';
import type { Core } from '@strapi/strapi';
import { problemOf, type FieldProblem } from './problem';
import { readEdges, type Status } from '../graphs/read-edges';

/** A relation that never leads back to where it starts. */
interface GraphRule {
  key: string;
  /** Most levels of the tree, when it is bounded. */
  levels?: number;
}

const rulesOf = (uid: string): GraphRule[] => {
  const type = typeOf(uid);
  return type ? fieldsOf(type).flatMap(([key, { acyclic }]) => (acyclic ? [{ key, ...acyclic }] : [])) : [];
};

export const hasGraph = (uid: string): boolean => rulesOf(uid).length > 0;

/** Whether a change can close a circle: it says a relation, or its far side. */
export function touchesGraph(strapi: Core.Strapi, uid: string, data: Record<string, unknown>): boolean {
  const keys = rulesOf(uid).map(({ key }) => key);
  const { attributes } = knownSchema(strapi, uid);
  return Object.keys(data).some((name) => keys.includes(name) || keys.includes(attributes[name]?.mappedBy ?? ''));
}

/**
 * Circles, and trees that are too deep, as the database stands now (inside the transaction of the write), among the drafts or among what is
 * published, of types that have both.
 */
export async function graphProblems(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  status: Status = 'draft',
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const { key, levels } of rulesOf(uid)) {
    const below = levels ? await childrenOf(strapi, uid, key, documentId) : [];
    const edges = await readEdges(strapi, uid, key, [documentId, ...below], status);
    if (findCycle(edges)) problems.push(problemOf(uid, { path: key, code: 'CIRCLE' }));
    else if (levels && [documentId, ...below].some((node) => heightOf(node, edges) > levels))
      problems.push(problemOf(uid, { path: key, code: 'TOO_DEEP', limit: levels }));
  }
  return problems;
}

async function childrenOf(strapi: Core.Strapi, uid: string, key: string, documentId: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(uid as 'api::theme.theme')
    .findMany({ where: { [key]: { documentId } }, select: ['documentId'] });
  return rows.map((row) => row.documentId);
}
