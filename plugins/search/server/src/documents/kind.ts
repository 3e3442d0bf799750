import type { ContentKind } from '@passerelles/config/vocabulary';
import type { FacetLabel, IndexDocument } from '../../../shared/domain/document';
import type { ActorCard } from './entries';
import type { Lineage } from './ancestry';

/** What a builder is given beside the entry. */
export interface Surroundings {
  themes(documentIds: readonly string[]): Lineage;
  territories(documentIds: readonly string[]): Lineage;
  validation: IndexDocument['validatedBy'];
}

/** What every builder fills in; the rest has a neutral value. */
export type Built = Partial<IndexDocument> & Pick<IndexDocument, 'title'>;

/** How the view of one kind of content becomes an index document. */
export interface DocumentKind<Entry> {
  kind: ContentKind;
  /** The documentIds of themes and territories to climb from. */
  filedUnder(entry: Entry): { themes: string[]; territories: string[] };
  build(entry: Entry, surroundings: Surroundings): Built;
}

export function idsOf(cards: readonly { documentId: string }[] | null | undefined): string[] {
  return (cards ?? []).map(({ documentId }) => documentId);
}

export function labelsOf(cards: readonly { slug: string; name: string }[] | null | undefined): FacetLabel[] {
  return (cards ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
}

/** Every actor named, once, in the order met. */
export function actorsOf(
  ...groups: readonly (readonly (ActorCard | null | undefined)[] | null | undefined)[]
): FacetLabel[] {
  const actors = groups.flatMap((group) => group ?? []).filter((actor) => actor !== null && actor !== undefined);
  return [...new Map(labelsOf(actors).map((label) => [label.value, label])).values()];
}

/** Acronyms of the actors named, so that people find them by it. */
export function acronymsIn(
  ...groups: readonly (readonly (ActorCard | null | undefined)[] | null | undefined)[]
): string[] {
  const found = groups.flatMap((group) => group ?? []).flatMap((actor) => (actor?.acronym ? [actor.acronym] : []));
  return [...new Set(found)];
}
