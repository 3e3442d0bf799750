import type { ContentKind, KnowledgeState, TerritoryKind } from '@passerelles/config/vocabulary';

/** A value of a facet with the words people read; `parent` is the value it stands under in a tree. */
export interface FacetLabel {
  value: string;
  label: string;
  parent?: string;
}

/** A department or region by its official code, with its slug and name. */
export interface Place extends FacetLabel {
  kind: 'department' | 'region';
  code: string;
}

/** How much is known of what a sheet can tell; null where its kind has no such fact. “None” is never left blank. */
export interface Facts {
  budget: KnowledgeState | null;
  budgetAmount: number | null;
  budgetCurrency: string | null;
  budgetYear: number | null;
  funders: KnowledgeState | null;
  partners: KnowledgeState | null;
  attendance: KnowledgeState | null;
}

/** Of what has none of these facts. */
export const noFacts: Facts = {
  budget: null,
  budgetAmount: null,
  budgetCurrency: null,
  budgetYear: null,
  funders: null,
  partners: null,
  attendance: null,
};

/**
 * What is indexed of one published document. Everything here is public by construction: it is built by the allow-list of
 * its kind, never by removing what should not be there. Facet lists of themes and territories hold their ancestors too.
 */
export interface IndexDocument {
  /** The documentId; `[A-Za-z0-9_-]` only. */
  id: string;
  kind: ContentKind;
  uid: string;
  slug: string;
  url: string;
  title: string;
  acronyms: string[];
  summary: string;
  /** Plain text of every public fact; paragraphs end with a line feed. */
  body: string;
  /** The document's own themes and territories (without ancestors), and every actor it names. */
  themes: FacetLabel[];
  territories: FacetLabel[];
  actors: FacetLabel[];
  themeFacet: FacetLabel[];
  territoryFacet: FacetLabel[];
  /** INSEE codes of the territories and their ancestors: a second name for the same filter. */
  territoryCodes: string[];
  audiences: string[];
  /** The year shown, and all the years it spans. */
  year: number | null;
  years: number[];
  /** `yyyymmdd`, zeros for what is not known; null without a year. */
  date: number | null;
  /** The last day of a meeting of several, `yyyymmdd`. */
  endDate: number | null;
  status: string | null;
  validated: boolean;
  /** The decision record behind `validated`. */
  validatedBy: { reference: string; committee: string | null; decidedAt: string } | null;
  budgetBand: 'none' | 'under-5000' | 'under-20000' | 'under-100000' | 'over-100000' | null;
  attendance: number | null;
  geo: { lat: number; lng: number } | null;
  /** Official places it stands in: departments, or regions where nothing closer is known. */
  places: Place[];
  /** Kinds of its own territories: a commune, a priority district… */
  territoryKinds: TerritoryKind[];
  /** Where it took place, as written. */
  venue: string | null;
  facts: Facts;
  /** When it was last published or, without drafts, changed; ISO. */
  updatedAt: string | null;
  /** Changes when anything above does, or a public fact that only an export tells; the reconcile compares it. */
  fingerprint: string;
}
