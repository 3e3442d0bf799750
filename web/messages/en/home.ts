import { counted, pluralOf } from '../plural';
import type { home as fr } from '../fr/home';

export const home: typeof fr = {
  title: 'Someone has tried it already.',
  lead: 'Here associations and local authorities tell what they learned from acting together. A committee reads every sheet before it is published, and says why.',
  description:
    'What associations and local authorities learned from acting together, read by a committee before publication.',
  allThemes: (count) => (count > 1 ? `All ${counted(count, 'theme', 'themes')}` : 'The themes'),
  practices: 'Practice sheets',
  allPractices: (count) => (count > 1 ? `All ${counted(count, 'sheet', 'sheets')}` : 'The sheets'),
  map: 'What was shared, and where',
  wholeMap: 'The map and its list.',
  figures: {
    title: 'In figures',
    practices: (count) => pluralOf(count, 'practice sheet published', 'practice sheets published'),
    meetings: (count) => pluralOf(count, 'meeting reported', 'meetings reported'),
    actors: (count) => pluralOf(count, 'actor named', 'actors named'),
  },
  told: 'A sheet in two sentences',
  readOn: 'Read on:',
  upcoming: 'Next meetings',
  calendar: 'The calendar (iCalendar)',
  meetings: 'Meetings',
  allMeetings: 'All reports',
  decisions: 'Decisions',
  allRecords: 'All records',
  noPractice: 'No sheet is published yet.',
  noRecord: 'No committee has decided anything yet.',
  newsletter: 'The newsletter',
  newsletterText: 'What appears on your themes and in your territories. Nothing new, no letter.',
  newsletterAction: 'Choose my themes',
};
