import { createHash } from 'node:crypto';
import { contentKinds } from '@passerelles/config/vocabulary';
import { exportValues, typeOf, type Values } from '@passerelles/content/shared';
import { noFacts, type IndexDocument } from '../../../shared/domain/document';
import type { DocumentKind, Surroundings } from './kind';
import { withoutAddresses } from '../../../shared/domain/addresses';

/** Raised when the analysis or the shape of documents changes, so that a reconcile finds every indexed document outdated. */
const format = 7;

interface Published {
  documentId: string;
  slug: string;
  updatedAt?: string | Date | null;
}

/** The index document of a published entry: what its kind allows in, neutral values for the rest, and the fingerprint. */
export function assemble<Entry extends Published>(
  { kind, build }: DocumentKind<Entry>,
  entry: Entry,
  surroundings: Surroundings,
): IndexDocument {
  const { title, summary, acronyms, ...rest } = build(entry, surroundings);
  const { uid, path } = contentKinds[kind];
  const type = typeOf(uid);
  const document: Omit<IndexDocument, 'fingerprint'> = {
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
    ...rest,
    title: withoutAddresses(title),
    summary: withoutAddresses(summary ?? ''),
    acronyms: acronyms ?? [],
    id: entry.documentId,
    kind,
    uid,
    slug: entry.slug,
    url: `${path}/${entry.slug}`,
    updatedAt: entry.updatedAt ? new Date(entry.updatedAt).toISOString() : null,
  };
  return {
    ...document,
    // The version of an export follows what it tells beyond the index.
    fingerprint: createHash('sha256')
      .update(JSON.stringify([format, document, type ? exportValues(type, entry as unknown as Values) : null]))
      .digest('hex'),
  };
}
