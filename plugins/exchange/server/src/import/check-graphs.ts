import { fieldsOf, findCycle, heightOf, sayIssue } from '@passerelles/content/shared';
import { knownSchema } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { importKinds, pathText, quote, type ImportFile, type ImportKind, type ImportProblem } from '../../../shared';
import { graphsOf } from './content-services';
import { kinds } from './kinds';
import type { Known } from './lookup';

/** A relation that never leads back to where it starts. */
interface Graph {
  kind: ImportKind;
  uid: string;
  key: string;
  /** Most levels, when it is bounded. */
  levels?: number;
  /** The same relation said from its other end. */
  inverse?: string;
}

const graphsIn = (strapi: Core.Strapi): Graph[] =>
  importKinds.flatMap((kind) => {
    const { uid, type } = kinds[kind];
    const { attributes } = knownSchema(strapi, uid);
    return (type ? fieldsOf(type) : []).flatMap(([key, { acyclic }]) =>
      acyclic ? [{ kind, uid, key, inverse: attributes[key]?.inversedBy, ...acyclic }] : [],
    );
  });

/** The targets that the file gives to an item, or undefined when the file does not speak of them. */
function targets(item: object, key: string): string[] | undefined {
  const value = (item as Record<string, string | string[] | null | undefined>)[key];
  if (value === undefined) return undefined;
  return value === null ? [] : Array.isArray(value) ? value : [value];
}

/**
 * The graph as it would be after the import. Nodes are ids of documents, or slugs for what does not exist yet; what the
 * file does not say of a known document comes from the database.
 */
async function graphAfter(
  strapi: Core.Strapi,
  file: ImportFile,
  known: Known,
  { kind, uid, key, inverse }: Graph,
): Promise<Map<string, string[]>> {
  const node = (slug: string) => known[kind].get(slug) ?? slug;
  const edges = new Map<string, string[]>();
  for (const item of file[kind]) {
    const given = targets(item, key);
    if (given) edges.set(node(item.slug), given.map(node));
  }
  if (inverse) {
    for (const item of file[kind])
      for (const later of targets(item, inverse) ?? []) {
        edges.set(node(later), [...(edges.get(node(later)) ?? []), node(item.slug)]);
      }
  }
  const stored = await graphsOf(strapi).edges(uid, key, [...edges.values()].flat());
  for (const [from, to] of stored) if (!edges.has(from)) edges.set(from, [...to]);
  return edges;
}

/** Circles, and trees that are deeper than the description of their type allows. */
export async function checkGraphs(strapi: Core.Strapi, file: ImportFile, known: Known): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const graph of graphsIn(strapi)) {
    const edges = await graphAfter(strapi, file, known, graph);
    const slugOf = (node: string) =>
      file[graph.kind].find(({ slug }) => (known[graph.kind].get(slug) ?? slug) === node)?.slug ?? node;
    const cycle = findCycle(edges);
    if (cycle) {
      const index = file[graph.kind].findIndex(({ slug }) => cycle.includes(known[graph.kind].get(slug) ?? slug));
      problems.push({
        path: pathText([graph.kind, index, graph.key]),
        value: undefined,
        message: `${sayIssue({ code: 'CIRCLE' }, 'en')} ${cycle.map(slugOf).join(' → ')}`,
      });
    } else if (graph.levels) {
      for (const [index, item] of file[graph.kind].entries()) {
        const node = known[graph.kind].get(item.slug) ?? item.slug;
        if (heightOf(node, edges) <= graph.levels) continue;
        const [value = ''] = targets(item, graph.key) ?? [];
        problems.push({
          path: pathText([graph.kind, index, graph.key]),
          value,
          message: `${quote(value)}: ${sayIssue({ code: 'TOO_DEEP', limit: graph.levels }, 'en')}`,
        });
      }
    }
  }
  return problems;
}
