import { exportValues, typeOf, type PublishedView, type Values } from '@passerelles/content/shared';
import type { ExportRecord } from '../../../shared';
import { exportRecordSchema } from '../../../shared';
import type { FacetLabel, IndexDocument } from '../../../shared/domain/document';
import { withoutAddresses } from '../../../shared/domain/addresses';

/**
 * What an export holds of a document: an allow-list, of the public facts of its index document and of its view, which is absent when the
 * document was withdrawn after it was found.
 */
export function presentRecord(document: IndexDocument, view: PublishedView | undefined): ExportRecord {
  const { facts, validatedBy } = document;
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    summary: document.summary,
    url: document.url,
    themes: document.themes.map(labelOf),
    territories: document.territories.map(labelOf),
    audiences: document.audiences,
    actors: document.actors.map(labelOf),
    year: document.year,
    date: document.date,
    endDate: document.endDate,
    venue: document.venue,
    status: exportRecordSchema.shape.status.parse(document.status),
    validated: document.validated,
    decision: validatedBy?.reference ?? null,
    decidedOn: validatedBy?.decidedAt.slice(0, 10) ?? null,
    budget: facts.budget,
    budgetAmount: facts.budgetAmount,
    budgetCurrency: facts.budgetCurrency,
    budgetYear: facts.budgetYear,
    partners: facts.partners,
    funders: facts.funders,
    attendance: facts.attendance,
    attendanceCount: document.attendance,
    updatedAt: document.updatedAt,
    fields: view === undefined ? {} : fieldsOf(document.uid, view),
  };
}

function fieldsOf(uid: string, view: PublishedView): Values {
  const type = typeOf(uid);
  return type ? (withoutAddressesIn(exportValues(type, view)) as Values) : {};
}

/** Addresses of people are not gathered in a file, even where someone typed one into a text. */
function withoutAddressesIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutAddresses(value);
  if (Array.isArray(value)) return value.map(withoutAddressesIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutAddressesIn(inner)]));
}

function labelOf({ label }: FacetLabel): string {
  return label;
}
