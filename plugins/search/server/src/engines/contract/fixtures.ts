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

interface FrenchContract {
  synonyms: string[][];
  documents: { id: string; kind: ContentKind; title: string; summary: string; body: string; year: number }[];
  cases: FrenchCase[];
}

const file = path.join(import.meta.dirname, 'french-search.json');
export const frenchContract = JSON.parse(readFileSync(file, 'utf8')) as FrenchContract;

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
    venue: null,
    facts: noFacts,
    updatedAt: null,
    fingerprint: `fingerprint-of-${given.id}`,
    ...given,
  };
}

export const frenchDocuments: IndexDocument[] = frenchContract.documents.map(({ year, ...texts }) =>
  anIndexDocument({ ...texts, year, years: [year], date: year * 10_000 }),
);
