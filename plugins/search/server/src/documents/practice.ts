import { practice as described } from '@passerelles/content/shared';
import type { Facts, IndexDocument } from '../../../shared/domain/document';
import { sortableDate, yearOf, yearsBetween } from './dates';
import type { PracticeEntry } from './entries';
import { acronymsIn, actorsOf, idsOf, labelsOf, type DocumentKind } from './kind';
import { knowledgeOf } from './knowledge';
import { bodyOf, fromItems } from './plain-text';

export const practice: DocumentKind<PracticeEntry> = {
  kind: 'practice',
  filedUnder: (entry) => ({ themes: idsOf(entry.themes), territories: idsOf(entry.territories) }),

  build(entry, { themes, territories, validation }) {
    const territory = territories(idsOf(entry.territories));
    const groups = [[entry.owner], entry.supporters, entry.partners?.actors, entry.funders?.actors, speakersOf(entry)];
    const start = entry.startDate ?? { value: entry.publishedOn, precision: 'day' };
    const first = yearOf(start);
    return {
      title: entry.title,
      summary: entry.summary ?? '',
      body: bodyOf(described, entry, acronymsIn(...groups)),
      themes: labelsOf(entry.themes),
      territories: territory.own,
      actors: actorsOf(...groups),
      themeFacet: themes(idsOf(entry.themes)).facet,
      territoryFacet: territory.facet,
      territoryCodes: territory.codes,
      places: territory.places,
      territoryKinds: territory.kinds,
      audiences: fromItems(entry.audiences),
      year: first,
      years: yearsBetween(first, yearOf(entry.endDate), yearsOfFacts(entry)),
      date: sortableDate(start),
      status: entry.practiceStatus ?? null,
      validated: validation !== null,
      validatedBy: validation,
      budgetBand: budgetBand(entry.budget),
      facts: factsOf(entry),
    };
  },
};

function hasAmount<T extends { amount?: number | string | null }>(
  budget: T,
): budget is T & { amount: number | string } {
  return budget.amount !== null && budget.amount !== undefined;
}

function budgetBand(budget: PracticeEntry['budget']): IndexDocument['budgetBand'] {
  if (budget?.state === 'none') return 'none';
  if (!budget || !hasAmount(budget)) return null;
  const amount = Number(budget.amount);
  if (amount < 5_000) return 'under-5000';
  if (amount < 20_000) return 'under-20000';
  return amount < 100_000 ? 'under-100000' : 'over-100000';
}

/** The years the sheet gives figures for: it was alive then. */
function yearsOfFacts(entry: PracticeEntry): (number | null)[] {
  const points = (entry.indicators ?? []).flatMap((series) => series.points ?? []);
  return [...points.map(({ year }) => year ?? null), entry.budget?.year ?? null];
}

function speakersOf(entry: PracticeEntry) {
  return (entry.programme ?? []).flatMap((session) => session.speakers ?? []).map(({ organisation }) => organisation);
}

function factsOf({ budget, funders, partners }: PracticeEntry): Facts {
  const known = budget && hasAmount(budget) ? budget : null;
  return {
    budget: knowledgeOf(budget),
    budgetAmount: known ? Number(known.amount) : null,
    budgetCurrency: known ? (known.currency ?? 'EUR') : null,
    budgetYear: known?.year ?? null,
    funders: knowledgeOf(funders),
    partners: knowledgeOf(partners),
    attendance: null,
  };
}
