import { findCycle } from '../../../shared';
import type { Core } from '@strapi/strapi';
import type { FieldProblem } from './field-rules';
import { readEdges, type Status } from '../graphs/read-edges';

interface GraphRule {
  key: string;
  /** Fields whose change can close a circle. */
  fields: readonly string[];
  message: string;
  /** Most levels of the tree, when it is bounded. */
  levels?: number;
}

const edition: GraphRule = {
  key: 'previousEdition',
  fields: ['previousEdition', 'nextEdition'],
  message: 'Édition précédente : une édition ne peut pas se précéder elle-même, directement ou non.',
};

const rules: Readonly<Record<string, readonly GraphRule[]>> = {
  'api::theme.theme': [
    {
      key: 'parent',
      fields: ['parent', 'children'],
      levels: 2,
      message:
        'Thématique parente : l’arbre a deux niveaux, sans boucle. Choisissez une thématique qui n’a pas de parente.',
    },
  ],
  'api::territory.territory': [
    {
      key: 'parents',
      fields: ['parents', 'children'],
      message: 'Territoires parents : un territoire ne peut pas se contenir lui-même, directement ou non.',
    },
    {
      key: 'successor',
      fields: ['successor', 'predecessors'],
      message: 'Successeur : un territoire ne peut pas se succéder à lui-même, directement ou non.',
    },
  ],
  'api::actor.actor': [
    {
      key: 'successor',
      fields: ['successor', 'predecessors'],
      message: 'Successeur : un acteur ne peut pas se succéder à lui-même, directement ou non.',
    },
  ],
  'api::practice.practice': [edition],
  'api::meeting-report.meeting-report': [edition],
};

/** Levels from a node up to a root of an acyclic graph. */
const height = (node: string, edges: ReadonlyMap<string, readonly string[]>): number =>
  1 + Math.max(0, ...(edges.get(node) ?? []).map((parent) => height(parent, edges)));

export const hasGraph = (uid: string): boolean => uid in rules;

export const touchesGraph = (uid: string, data: Record<string, unknown>): boolean =>
  Boolean(rules[uid]?.some((rule) => rule.fields.some((field) => field in data)));

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
  for (const { key, message, levels } of rules[uid] ?? []) {
    const below = levels ? await childrenOf(strapi, uid, key, documentId) : [];
    const edges = await readEdges(strapi, uid, key, [documentId, ...below], status);
    const wrong = findCycle(edges) ?? (levels && [documentId, ...below].some((node) => height(node, edges) > levels));
    if (wrong) problems.push({ path: [key], message, code: 'IN_A_CIRCLE' });
  }
  return problems;
}

async function childrenOf(strapi: Core.Strapi, uid: string, key: string, documentId: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(uid as 'api::theme.theme')
    .findMany({ where: { [key]: { documentId } }, select: ['documentId'] });
  return rows.map((row) => row.documentId);
}
