import { emptyRows, readRef, type RawGroup, type RawSheet, type Ref, type RowList, type Rows } from './raw-sheet';

/** The form as it was sent. Rows that were left blank are not there. */
export function readRaw(form: FormData): RawSheet {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
  };
  const all = (name: string): string[] =>
    form.getAll(name).filter((value): value is string => typeof value === 'string');
  const refs = (name: string): Ref[] => [
    ...new Map(all(name).map((value) => [readRef(value).id, readRef(value)])).values(),
  ];
  const group = (name: string): RawGroup => ({
    state: text(`${name}.state`),
    actors: refs(`${name}.actors`),
    note: text(`${name}.note`),
  });

  function rows<List extends RowList>(list: List): Rows[List][] {
    const numbers = [...form.keys()].flatMap((name) => new RegExp(`^${list}\\.(\\d+)\\.`).exec(name)?.[1] ?? []);
    return [...new Set(numbers)]
      .sort((a, b) => Number(a) - Number(b))
      .map((row) =>
        Object.fromEntries(Object.keys(emptyRows[list]).map((part) => [part, text(`${list}.${row}.${part}`)])),
      )
      .filter((row) => Object.values(row).some((value) => value !== '')) as unknown as Rows[List][];
  }

  return {
    title: text('title'),
    summary: text('summary'),
    themes: all('themes'),
    territories: refs('territories'),
    audiences: text('audiences'),
    practiceStatus: text('practiceStatus'),
    startDate: text('startDate'),
    endDate: text('endDate'),
    context: text('context'),
    objectives: text('objectives'),
    expectedResults: text('expectedResults'),
    description: text('description'),
    programme: rows('programme'),
    humanMeansState: text('humanMeansState'),
    humanMeans: rows('humanMeans'),
    budget: {
      state: text('budget.state'),
      amount: text('budget.amount'),
      currency: text('budget.currency'),
      year: text('budget.year'),
      note: text('budget.note'),
    },
    partners: group('partners'),
    funders: group('funders'),
    indicators: rows('indicators'),
    results: text('results'),
    strengths: text('strengths'),
    improvements: text('improvements'),
    observations: text('observations'),
    organisations: refs('organisations'),
  };
}
