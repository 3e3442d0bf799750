import {
  ancestorsOf,
  graphNodeOf,
  labelTerritory,
  parentsOf,
  publishedService,
  readUpwards,
  standsUnder,
  type GraphView,
  type GraphNode,
} from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import type { FacetLabel, Place } from '../../../shared/domain/document';

interface Node extends GraphView {
  name: string;
  slug: string;
  code?: string | null;
}

export interface Lineage {
  /** The given ones. */
  own: FacetLabel[];
  /** The given ones and everything above them, each once, each with the value it stands under. */
  facet: FacetLabel[];
  codes: string[];
  /** Departments of the graph above; regions where the graph goes no closer, or that were given themselves. */
  places: Place[];
  /** Kinds of the given ones. */
  kinds: TerritoryKind[];
}

type HierarchicUid = 'api::theme.theme' | 'api::territory.territory';

/**
 * Climbs the tree of themes or the graph of territories. One instance
 * serves one batch of documents: it remembers what it read, and is thrown away before anyone renames anything.
 */
export class Ancestry {
  readonly #nodes = new Map<string, Node>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly uid: HierarchicUid,
  ) {}

  /** Reads the given nodes and all their ancestors, a level at a time. */
  async load(documentIds: Iterable<string>): Promise<void> {
    await readUpwards(this.#nodes, documentIds, (some) => this.#read(some));
  }

  /** Lineage of nodes loaded before: what they are surely in, by the rule of `ancestorsOf`. */
  of(documentIds: readonly string[]): Lineage {
    const ids = ancestorsOf(documentIds, (id) => this.#graphNode(id));
    const nodes = ids.flatMap((id) => this.#nodes.get(id) ?? []);
    return {
      own: this.#labels(documentIds),
      facet: nodes.map((node) => this.#label(node)),
      codes: nodes.flatMap(({ code }) => (code ? [code] : [])),
      places: placesAmong(nodes, new Set(documentIds)),
      kinds: [
        ...new Set(nodes.flatMap(({ documentId, kind }) => (kind && documentIds.includes(documentId) ? [kind] : []))),
      ],
    };
  }

  #graphNode(id: string): GraphNode | undefined {
    return graphNodeOf(this.#nodes.get(id));
  }

  #name(node: Node): string {
    return labelTerritory({
      ...node,
      parents: parentsOf(node)
        .flatMap((id) => this.#nodes.get(id) ?? [])
        .map(({ name, kind, code }) => ({ name, kind, code })),
    });
  }

  /** The given ones alone, in their order. */
  #labels(documentIds: readonly string[]): FacetLabel[] {
    return documentIds
      .flatMap((id) => this.#nodes.get(id) ?? [])
      .map((node) => ({ value: node.slug, label: this.#name(node) }));
  }

  #label(node: Node): FacetLabel {
    const parent = this.#nodes.get(standsUnder(node.documentId, (id) => this.#graphNode(id)) ?? '')?.slug;
    return { value: node.slug, label: this.#name(node), ...(parent === undefined ? {} : { parent }) };
  }

  async #read(documentIds: readonly string[]): Promise<Node[]> {
    const nodes: Node[] = [];
    const views = serviceOf(this.strapi, publishedService);
    for (const some of batchesOf(documentIds, 200))
      nodes.push(...((await views.read(this.uid, some)) as unknown as Node[]));
    return nodes;
  }
}

function placesAmong(nodes: readonly Node[], given: ReadonlySet<string>): Place[] {
  const placed = nodes.flatMap((node) => {
    const { kind, code, slug, name } = node;
    return (kind === 'department' || kind === 'region') && code
      ? [{ given: given.has(node.documentId), place: { kind, code, value: slug, label: name } satisfies Place }]
      : [];
  });
  const close = placed.filter(({ place, given: own }) => place.kind === 'department' || own);
  return (close.length > 0 ? close : placed).map(({ place }) => place);
}
