import { readPartialDate, slugOf } from '@passerelles/content/shared';
import type { RawGroup, RawSheet, Ref } from './raw-sheet';

const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const choice = (typed: string) => (typed === '' ? null : typed);
/** What can't be read is sent as it was typed: the contract of the desk refuses it at its place, with the words for it. */
const date = (typed: string) =>
  typed === '' ? null : (readPartialDate(typed) ?? { value: typed.slice(0, 10), precision: 'day' });

/** `1 155`, `1,5`, `40 000 €`. */
export function number(typed: string): number | string | null {
  const plain = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

const ids = (refs: Ref[]) => refs.map(({ id }) => id);
const group = ({ state, actors, note }: RawGroup) => ({ state: choice(state), actors: ids(actors), note });

function point(line: string) {
  const [year = '', ...value] = line.split(/[:=;\t]/);
  return { year: number(year), value: number(value.join(':')) };
}

/** The name of an organisation as two people may write it: capitals, accents and apostrophes aside. */
export const sameName = (a: string, b: string): boolean => slugOf(a) === slugOf(b);

export function splitSpeaker(line: string): { name: string; role: string; organisation: string } {
  const [name = '', role = '', ...organisation] = line.split(';').map((part) => part.trim());
  return { name, role, organisation: organisation.join(' ; ') };
}

/** What the form says, in the shape of the desk's contract; it is the CMS that judges it. */
export function toChanges(raw: RawSheet): Record<string, unknown> {
  const organisation = (name: string) =>
    name === '' ? null : (raw.organisations.find(({ label }) => sameName(label, name))?.id ?? name);
  return {
    title: raw.title,
    summary: raw.summary,
    themes: raw.themes,
    territories: ids(raw.territories),
    audiences: lines(raw.audiences),
    practiceStatus: choice(raw.practiceStatus),
    startDate: date(raw.startDate),
    endDate: date(raw.endDate),
    context: raw.context,
    objectives: lines(raw.objectives),
    expectedResults: lines(raw.expectedResults),
    description: raw.description,
    programme: raw.programme.map(({ speakers, ...session }) => ({
      ...session,
      speakers: lines(speakers).map((line) => {
        const speaker = splitSpeaker(line);
        return { ...speaker, organisation: organisation(speaker.organisation) };
      }),
    })),
    humanMeansState: choice(raw.humanMeansState),
    humanMeans: raw.humanMeans.map(({ role, count }) => ({ role, count: number(count) })),
    budget: {
      ...raw.budget,
      state: choice(raw.budget.state),
      amount: number(raw.budget.amount),
      year: number(raw.budget.year),
      currency: raw.budget.currency || 'EUR',
    },
    partners: group(raw.partners),
    funders: group(raw.funders),
    indicators: raw.indicators.map(({ points, ...series }) => ({ ...series, points: lines(points).map(point) })),
    results: raw.results,
    strengths: lines(raw.strengths),
    improvements: lines(raw.improvements),
    observations: lines(raw.observations),
  };
}
