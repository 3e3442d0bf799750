import { counted } from '../plural';
import type { exports as fr } from '../fr/exports';

export const exports: typeof fr = {
  columns: {
    id: 'Identifier',
    kind: 'Kind',
    title: 'Title',
    summary: 'Summary',
    url: 'Address',
    themes: 'Themes',
    territories: 'Territories',
    audiences: 'Audiences',
    actors: 'Actors',
    year: 'Year',
    date: 'Date',
    endDate: 'Last day',
    venue: 'Venue',
    status: 'State',
    decision: 'Decision record',
    decidedOn: 'Decided on',
    budget: 'Budget',
    budgetAmount: 'Amount',
    budgetCurrency: 'Currency',
    budgetYear: 'Year of the budget',
    partners: 'Partners',
    funders: 'Funders',
    attendance: 'Participants',
    attendanceCount: 'Number of participants',
    updatedAt: 'Updated',
  },
  knowledge: {
    filled: 'filled in',
    none: 'none',
    'not-communicated': 'not communicated',
    'not-applicable': 'not applicable',
  },
  feedTitle: (query) => `Passerelles: ${query}`,
  feedSubtitle: 'What was published or updated lately.',
  calendarTitle: 'Meetings · Passerelles',
  calendarSubtitle: 'The meetings whose day is known.',
  calendarLeavesOut: (count) =>
    `The meetings whose day is known. ${counted(count, 'other is', 'others are', 1)} left out, for want of a full date.`,
};
