import { labelTerritory, type PartialDate } from '@passerelles/content/shared';
import { blocksToText, emptyPractice, type PracticeFields } from '../../../shared';
import type { Named, PracticeRow, TextItem } from '../store/practice-row';

const lines = (items: TextItem[]) => items.map(({ text }) => text);
const ids = (refs: Named[]) => refs.map(({ documentId }) => documentId);
const number = (value: number | string | null) => (value === null ? null : Number(value));
const date = (value: PartialDate | null): PartialDate | null =>
  value && { value: value.value, precision: value.precision };

const group = (row: PracticeRow['partners']): PracticeFields['partners'] =>
  row ? { state: row.state, actors: ids(row.actors), note: row.note ?? '' } : emptyPractice.partners;

const budget = (row: PracticeRow['budget']): PracticeFields['budget'] =>
  row
    ? {
        state: row.state,
        amount: number(row.amount),
        currency: row.currency ?? 'EUR',
        year: row.year,
        note: row.note ?? '',
      }
    : emptyPractice.budget;

/** The draft in the words of the form. */
export const presentFields = (row: PracticeRow): PracticeFields => ({
  title: row.title ?? '',
  summary: row.summary ?? '',
  themes: ids(row.themes),
  territories: ids(row.territories),
  audiences: lines(row.audiences),
  practiceStatus: row.practiceStatus,
  startDate: date(row.startDate),
  endDate: date(row.endDate),
  context: row.context ?? '',
  objectives: lines(row.objectives),
  expectedResults: lines(row.expectedResults),
  description: blocksToText(row.description),
  programme: row.programme.map(({ start, end, title, note, speakers }) => ({
    start: start ?? '',
    end: end ?? '',
    title,
    note: note ?? '',
    speakers: speakers.map(({ name, role, organisation }) => ({
      name,
      role: role ?? '',
      organisation: organisation?.documentId ?? null,
    })),
  })),
  humanMeansState: row.humanMeansState,
  humanMeans: row.humanMeans.map(({ role, count }) => ({ role, count })),
  budget: budget(row.budget),
  partners: group(row.partners),
  funders: group(row.funders),
  indicators: row.indicators.map(({ label, unit, source, points }) => ({
    label,
    unit: unit ?? '',
    source: source ?? '',
    points: points.map(({ year, value }) => ({ year, value: Number(value) })),
  })),
  results: row.results ?? '',
  strengths: lines(row.strengths),
  improvements: lines(row.improvements),
  observations: lines(row.observations),
});

/** Names of everything the fields refer to, by documentId. */
export function presentLabels(row: PracticeRow): Record<string, string> {
  const organisations = row.programme.flatMap(({ speakers }) =>
    speakers.flatMap(({ organisation }) => organisation ?? []),
  );
  const territories = row.territories.map((territory) => ({
    documentId: territory.documentId,
    name: labelTerritory(territory),
  }));
  const refs = [
    ...row.themes,
    ...territories,
    ...(row.partners?.actors ?? []),
    ...(row.funders?.actors ?? []),
    ...organisations,
  ];
  return Object.fromEntries(refs.map(({ documentId, name }) => [documentId, name]));
}
