import { counted } from '../plural';
import type { exports as fr } from '../fr/exports';

export const exports: typeof fr = {
  columns: {
    id: 'Identifier',
    kind: 'Kind',
    url: 'Address',
    actors: 'Actors',
    year: 'Year',
    date: 'Date',
    endDate: 'Last day',
    decision: 'Decision record',
    decidedOn: 'Decided on',
    updatedAt: 'Updated',
  },
  columnOf: (name: string, type: string) => `${name} (${type})`,
  knowledge: {
    filled: 'filled in',
    none: 'none',
    'not-communicated': 'not communicated',
    'not-applicable': 'not applicable',
  },
  codebook: {
    columns: {
      type: 'Type',
      column: 'Column',
      labelFr: 'Name in French',
      labelEn: 'Name in English',
      kind: 'Kind',
      accepted: 'What is accepted',
      values: 'Closed list',
      unit: 'Unit',
      required: 'Required',
      help: 'Help',
    },
    required: { always: 'always', submission: 'to be sent to the committee', no: 'no' },
  },
  feedTitle: (query) => `Passerelles: ${query}`,
  feedSubtitle: 'What was published or updated lately.',
  calendarTitle: 'Meetings · Passerelles',
  calendarSubtitle: 'The meetings whose day is known.',
  calendarLeavesOut: (count) =>
    `The meetings whose day is known. ${counted(count, 'other is', 'others are')} left out, for want of a full date.`,
};
