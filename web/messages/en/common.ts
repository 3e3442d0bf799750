import { formatNumber } from '../../lib/format/numbers';
import type { common as fr } from '../fr/common';

export const common: typeof fr = {
  colon: ': ',
  quotes: ['“', '”'],
  optional: '(optional)',
  contents: 'On this page',
  moreFacts: 'All the facts',
  until: (time) => `to ${time}`,
  fromTo: (first, last) => `${first} to ${last}`,
  endingOn: (from, last) => `${from}, until ${last}`,
  untitled: 'Untitled',
  unknownYear: 'year not known',
  unknownCount: 'number not communicated',
  notCommunicated: 'not communicated',
  knowledge: { 'not-communicated': 'not communicated', 'not-applicable': 'not applicable' },
  print: 'Print',
  kilobytes: (size) => `${size} kB`,
  licence: 'Licence',
  website: 'Website',
  moreResults: 'The whole list, with filters',
  series: {
    year: 'Year',
    value: 'Value',
    unknown: 'not known',
    source: (source) => `Source: ${source}.`,
    chart: (label) => `Chart: ${label}. The values are in the table that follows.`,
    summary: (points, unit) => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return '';
      const of = unit ? ` ${unit}` : '';
      if (first === last) return `${formatNumber(first.value)}${of} in ${first.year}.`;
      return `From ${formatNumber(first.value)}${of} in ${first.year} to ${formatNumber(last.value)} in ${last.year}.`;
    },
  },
  errors: {
    notFoundTitle: 'This page does not exist, or no longer',
    notFoundText: 'The address may be old, or the sheet was withdrawn. The search knows everything that is published.',
    failureTitle: 'Something went wrong on our side',
    failureText: 'Nothing is lost. Reload the page in a moment; if it lasts, come back a little later.',
    home: 'Back to the home page',
  },
};
