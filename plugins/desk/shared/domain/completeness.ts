import type { KnowledgeState } from '@passerelles/config/vocabulary';

/** What the rule looks at; every other field of a sheet is left to its author. */
export interface Submittable {
  title: string;
  summary: string;
  themes: readonly unknown[];
  territories: readonly unknown[];
  audiences: readonly unknown[];
  practiceStatus: string | null;
  startDate: unknown;
  objectives: readonly unknown[];
  description: string;
  budget: { state: KnowledgeState | null; amount: number | null };
  partners: { state: KnowledgeState | null; actors: readonly unknown[]; note: string };
  funders: { state: KnowledgeState | null; actors: readonly unknown[]; note: string };
}

type Field = keyof Submittable;

const saysWho = ({ state, actors, note }: Submittable['partners']) =>
  state === 'filled' ? actors.length > 0 || note !== '' : state !== null;

/** In the order of the form. A knowledge state counts as an answer: “aucun financeur” is one, silence is not. */
const answered: Record<Field, (sheet: Submittable) => boolean> = {
  title: ({ title }) => title !== '',
  summary: ({ summary }) => summary !== '',
  themes: ({ themes }) => themes.length > 0,
  territories: ({ territories }) => territories.length > 0,
  audiences: ({ audiences }) => audiences.length > 0,
  practiceStatus: ({ practiceStatus }) => practiceStatus !== null && practiceStatus !== 'to-check',
  startDate: ({ startDate }) => startDate !== null,
  objectives: ({ objectives }) => objectives.length > 0,
  description: ({ description }) => description !== '',
  budget: ({ budget }) => (budget.state === 'filled' ? budget.amount !== null : budget.state !== null),
  partners: ({ partners }) => saysWho(partners),
  funders: ({ funders }) => saysWho(funders),
};

/** What an editor would send a sheet back for at admissibility: the fields a reader needs to judge whether it is for him (product.md). */
export const missingFields = (sheet: Submittable): Field[] =>
  (Object.keys(answered) as Field[]).filter((field) => !answered[field](sheet));
