import { formatNumber } from '../../lib/format/numbers';
import type { Point } from '../../lib/format/series';

export const common = {
  /** Between a word and what it is about. */
  colon: '\u00a0: ',
  /** Around a name that is quoted. */
  quotes: ['«\u00a0', '\u00a0»'],
  optional: '(facultatif)',
  contents: 'Dans cette page',
  moreFacts: 'Tous les repères',
  until: (time: string) => `à ${time}`,
  fromTo: (first: string, last: string) => `du ${first} au ${last}`,
  endingOn: (from: string, last: string) => `${from}, jusqu’au ${last}`,
  untitled: 'Sans titre',
  unknownYear: 'année non connue',
  unknownCount: 'nombre non communiqué',
  notCommunicated: 'non communiqué',
  knowledge: { 'not-communicated': 'non communiqué', 'not-applicable': 'sans objet' },
  print: 'Imprimer',
  kilobytes: (size: string) => `${size}\u00a0ko`,
  licence: 'Licence',
  website: 'Site',
  moreResults: 'Toute la liste, avec des filtres',
  series: {
    year: 'Année',
    value: 'Valeur',
    unknown: 'non connu',
    source: (source: string) => `Source : ${source}.`,
    chart: (label: string) => `Graphique : ${label}. Les valeurs sont dans le tableau qui suit.`,
    summary: (points: Point[], unit: string | null) => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return '';
      const of = unit ? ` ${unit}` : '';
      if (first === last) return `${formatNumber(first.value)}${of} en ${first.year}.`;
      return `De ${formatNumber(first.value)}${of} en ${first.year} à ${formatNumber(last.value)} en ${last.year}.`;
    },
  },
  errors: {
    notFoundTitle: 'Cette page n’existe pas, ou plus',
    notFoundText:
      'L’adresse est peut-être ancienne, ou la fiche a été retirée. La recherche connaît tout ce qui est publié.',
    failureTitle: 'Quelque chose n’a pas marché de notre côté',
    failureText: 'Rien n’est perdu. Rechargez la page dans un instant ; si cela dure, revenez un peu plus tard.',
    home: 'Revenir à l’accueil',
  },
};
