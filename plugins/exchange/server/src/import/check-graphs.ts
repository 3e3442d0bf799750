import { findCycle, sayIssue } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { pathText, type ImportFile, type ImportProblem } from '../../../shared';
import { graphsOf } from './content-services';
import type { Known } from './lookup';

interface Graph {
  kind: 'themes' | 'territories' | 'actors' | 'practices' | 'meetingReports';
  key: 'parent' | 'parents' | 'successor' | 'previousEdition';
  /** The same relation said from its other end. */
  inverse?: 'nextEdition';
}

const graphs: readonly Graph[] = [
  { kind: 'themes', key: 'parent' },
  { kind: 'territories', key: 'parents' },
  { kind: 'territories', key: 'successor' },
  { kind: 'actors', key: 'successor' },
  { kind: 'practices', key: 'previousEdition', inverse: 'nextEdition' },
  { kind: 'meetingReports', key: 'previousEdition', inverse: 'nextEdition' },
];
const uids = {
  themes: 'api::theme.theme',
  territories: 'api::territory.territory',
  actors: 'api::actor.actor',
  practices: 'api::practice.practice',
  meetingReports: 'api::meeting-report.meeting-report',
} as const;

/** The targets that the file gives to an item, or undefined when the file does not speak of them. */
function targets(item: object, key: Graph['key'] | 'nextEdition'): string[] | undefined {
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
  { kind, key, inverse }: Graph,
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
  const stored = await graphsOf(strapi).edges(uids[kind], key, [...edges.values()].flat());
  for (const [from, to] of stored) if (!edges.has(from)) edges.set(from, [...to]);
  return edges;
}

/** Cycles among themes, territories, successors and editions, and themes deeper than two levels. */
export async function checkGraphs(strapi: Core.Strapi, file: ImportFile, known: Known): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const graph of graphs) {
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
    } else if (graph.kind === 'themes') {
      file.themes.forEach((theme, index) => {
        const parent = theme.parent && (known.themes.get(theme.parent) ?? theme.parent);
        if (parent && edges.get(parent)?.length) {
          problems.push({
            path: pathText(['themes', index, 'parent']),
            value: theme.parent,
            message: `"${theme.parent}" has a parent itself: themes have two levels`,
          });
        }
      });
    }
  }
  return problems;
}
