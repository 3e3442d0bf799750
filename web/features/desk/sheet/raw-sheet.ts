/**
 * A sheet as it stands in the form: every value is the text that was typed, so that nothing is lost when it can't be understood. Names of
 * inputs are the dotted paths of this shape.
 */
export interface RawSheet {
  title: string;
  summary: string;
  themes: string[];
  territories: Ref[];
  audiences: string;
  practiceStatus: string;
  startDate: string;
  endDate: string;
  context: string;
  objectives: string;
  expectedResults: string;
  description: string;
  programme: RawSession[];
  humanMeansState: string;
  humanMeans: RawMeans[];
  budget: { state: string; amount: string; currency: string; year: string; note: string };
  partners: RawGroup;
  funders: RawGroup;
  indicators: RawSeries[];
  results: string;
  strengths: string;
  improvements: string;
  observations: string;
  /** Organisations that speakers of the programme were matched with before. */
  organisations: Ref[];
}

/** Something of the directory, with the name that the form shows. */
export interface Ref {
  id: string;
  label: string;
}
export interface RawSession {
  start: string;
  end: string;
  title: string;
  note: string;
  /** One a line: name; role; organisation. */
  speakers: string;
}
export interface RawMeans {
  role: string;
  count: string;
}
export interface RawGroup {
  state: string;
  actors: Ref[];
  note: string;
}
export interface RawSeries {
  label: string;
  unit: string;
  source: string;
  /** One a line: year: value. */
  points: string;
}

/** A reference travels in the value of its box: `id name`. */
export const writeRef = ({ id, label }: Ref): string => `${id} ${label}`;

export function readRef(value: string): Ref {
  const space = value.indexOf(' ');
  return space < 0 ? { id: value, label: value } : { id: value.slice(0, space), label: value.slice(space + 1) };
}

export interface Rows {
  programme: RawSession;
  humanMeans: RawMeans;
  indicators: RawSeries;
}
export type RowList = keyof Rows;

export const emptyRows: Rows = {
  programme: { start: '', end: '', title: '', note: '', speakers: '' },
  humanMeans: { role: '', count: '' },
  indicators: { label: '', unit: '', source: '', points: '' },
};

export type RefList = 'territories' | 'partners' | 'funders';
