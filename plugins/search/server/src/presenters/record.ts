import type { ExportRecord } from '../../../shared';
import { exportRecordSchema } from '../../../shared';
import type { FacetLabel, IndexDocument } from '../../../shared/domain/document';

/** What an export holds of a document: an allow-list, of the public facts of its index document. */
export function presentRecord(document: IndexDocument): ExportRecord {
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
  };
}

function labelOf({ label }: FacetLabel): string {
  return label;
}
