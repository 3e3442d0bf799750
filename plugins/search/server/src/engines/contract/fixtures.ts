import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentKind } from '@passerelles/config/vocabulary';
import { noFacts, type IndexDocument } from '../../../../shared/domain/document';

export interface FrenchCase {
  rule: string;
  q: string;
  finds?: string[];
  first?: string;
  not?: string[];
  none?: boolean;
  before?: [string, string][];
}

export interface FrenchContract {
  synonyms: string[][];
  documents: { id: string; kind: ContentKind; title: string; summary: string; body: string; year: number }[];
  cases: FrenchCase[];
}

/** The contract that came with the design, and one of our own on the same rules. */
export const frenchContract = read('french-search.json');
export const moreFrench = read('french-more.json');

function read(name: string): FrenchContract {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as FrenchContract;
}

/** An index document with only what a test says of it. */
export function anIndexDocument(given: Partial<IndexDocument> & { id: string }): IndexDocument {
  return {
    kind: 'practice',
    uid: 'api::practice.practice',
    slug: given.id,
    url: `/pratiques/${given.id}`,
    title: given.id,
    acronyms: [],
    summary: '',
    body: '',
    themes: [],
    territories: [],
    actors: [],
    themeFacet: [],
    territoryFacet: [],
    territoryCodes: [],
    audiences: [],
    year: null,
    years: [],
    date: null,
    status: null,
    validated: false,
    validatedBy: null,
    budgetBand: null,
    attendance: null,
    geo: null,
    places: [],
    territoryKinds: [],
    endDate: null,
    venue: null,
    facts: noFacts,
    updatedAt: null,
    fingerprint: `fingerprint-of-${given.id}`,
    ...given,
  };
}

export function documentsOf({ documents }: FrenchContract): IndexDocument[] {
  return documents.map(({ year, ...texts }) => anIndexDocument({ ...texts, year, years: [year], date: year * 10_000 }));
}

export const frenchDocuments = documentsOf(frenchContract);
