import { writePartialDate, type PartialDate } from '@passerelles/content/shared';
import { type PracticeFields } from '@passerelles/desk/shared';
import type { RawGroup, RawSheet, Ref } from './raw-sheet';

const lines = (items: string[]) => items.map((item) => item.replace(/\s*\n\s*/g, ' ')).join('\n');
const date = (value: PartialDate | null) => (value === null ? '' : writePartialDate(value));
/** As people write numbers here: `1,5`. */
const number = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

/** A saved sheet, put into the form. `labels` names what it refers to. */
export function toRaw(fields: PracticeFields, labels: Record<string, string>): RawSheet {
  const ref = (id: string): Ref => ({ id, label: labels[id] ?? id });
  const group = ({ state, actors, note }: PracticeFields['partners']): RawGroup => ({
    state: state ?? '',
    actors: actors.map(ref),
    note,
  });
  const speakers = fields.programme.flatMap((session) => session.speakers);
  const organisations = [...new Set(speakers.flatMap(({ organisation }) => organisation ?? []))];
  return {
    title: fields.title,
    summary: fields.summary,
    themes: fields.themes,
    territories: fields.territories.map(ref),
    audiences: lines(fields.audiences),
    practiceStatus: fields.practiceStatus ?? '',
    startDate: date(fields.startDate),
    endDate: date(fields.endDate),
    context: fields.context,
    objectives: lines(fields.objectives),
    expectedResults: lines(fields.expectedResults),
    description: fields.description,
    programme: fields.programme.map(({ speakers: people, ...session }) => ({
      ...session,
      speakers: people
        .map(({ name, role, organisation }) =>
          [name, role, organisation === null ? '' : ref(organisation).label].join(' ; ').replace(/[ ;]+$/, ''),
        )
        .join('\n'),
    })),
    humanMeansState: fields.humanMeansState ?? '',
    humanMeans: fields.humanMeans.map(({ role, count }) => ({ role, count: number(count) })),
    budget: {
      state: fields.budget.state ?? '',
      amount: number(fields.budget.amount),
      currency: fields.budget.currency,
      year: number(fields.budget.year),
      note: fields.budget.note,
    },
    partners: group(fields.partners),
    funders: group(fields.funders),
    indicators: fields.indicators.map(({ points, ...series }) => ({
      ...series,
      points: points.map(({ year, value }) => `${year} : ${number(value)}`).join('\n'),
    })),
    results: fields.results,
    strengths: lines(fields.strengths),
    improvements: lines(fields.improvements),
    observations: lines(fields.observations),
    organisations: organisations.map(ref),
  };
}
