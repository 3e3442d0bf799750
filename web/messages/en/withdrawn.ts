import type { withdrawn as fr } from '../fr/withdrawn';

export const withdrawn: typeof fr = {
  title: (title) => `${title} (taken off the site)`,
  since: {
    practice: (day) => `This sheet was taken off the site on ${day}.`,
    'meeting-report': (day) => `This report was taken off the site on ${day}.`,
  },
  why: 'Why',
  others: { practice: 'See the practice sheets', 'meeting-report': 'See the meeting reports' },
};
