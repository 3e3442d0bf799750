import { counted } from '../plural';
import type { recueil as fr } from '../fr/recueil';

export const recueil: typeof fr = {
  title: 'Collection',
  all: 'All sheets',
  words: 'Words searched for',
  contents: 'Contents',
  index: 'Index',
  byTheme: 'By theme',
  byTerritory: 'By territory',
  byActor: 'By actor',
  when: 'Time',
  session: 'Session',
  pageOf: ' / ',
  running: (day) => `Collection of ${day}`,
  edition: (day) => `Edition of ${day}.`,
  full: 'Sheets in full.',
  short: 'Sheets in short: summary, mention and key facts.',
  readAt: 'The same selection, up to date:',
  absent: 'A sign □ stands for what our fonts cannot draw; the page of the sheet shows it.',
  count: (practices, meetings) =>
    [
      ...(practices > 0 ? [counted(practices, 'practice sheet', 'practice sheets')] : []),
      ...(meetings > 0 ? [counted(meetings, 'meeting report', 'meeting reports')] : []),
    ].join(', '),
  sheet: 'Sheet as PDF',
  report: 'Report as PDF',
  selection: 'Collection as PDF',
  selectionShort: 'in short',
  pdf: 'PDF',
  pdfShort: 'short PDF',
  tooManyHere: (most) => `PDF for up to ${counted(most, 'sheet', 'sheets')}: narrow down to get it`,
  problems: {
    title: 'This collection is not ready',
    'bad-request': 'This address of a collection is not valid. Start again from the search.',
    nothing: 'There is neither a sheet nor a report to print here.',
    'too-many-sheets': (found, most) =>
      `This selection has ${counted(found, 'sheet', 'sheets')}; a collection holds ${most} at most. Narrow the search down by theme, territory or year.`,
    'too-large':
      'This selection is too large for one collection. Narrow the search down, or take the collection in short.',
    busy: 'Other collections are being made. Reload this page in a few seconds.',
    'too-many': 'Many requests in a short time come from your connection. Try again in a minute.',
    unavailable: 'The collection could not be made just now. The sheets themselves can still be read.',
  },
  card: (title) => `Card to share: ${title}`,
  toSearch: 'Back to the search',
};
