import { formatNumber } from '../../lib/format/numbers';
import { counted } from '../plural';
import type { practices as fr } from '../fr/practices';

export const practices: typeof fr = {
  inspire: 'Write a sheet inspired by this one',
  title: 'Practice sheets',
  lead: 'Actions that really took place: how, with whom, for how much, and what should be better.',
  section: 'Practices',
  forMe: 'Is this for me?',
  since: 'Since',
  noBudget: 'No budget of its own',
  noPartner: 'No partner',
  noFunder: 'No funder',
  noHumanMeans: 'Nobody dedicated to it',
  humanMean: (count) => `: ${formatNumber(count)}`,
  neverConfirmed: 'never confirmed since',
  confirmed: (years) =>
    years < 1 ? 'confirmed less than a year ago' : `last confirmed ${counted(years, 'year', 'years')} ago`,
  editions: 'Other editions',
  similar: 'Similar sheets',
  imageCredit: (credit) => `Image credit: ${credit}`,
  historical: 'Taken over: published before the platform',
  decidedBy: (operator, reason) => `${operator}, ${reason}`,
  validated: (committee, day) => `Validated by the ${committee} on ${day}`,
  validatedBy: (committee, day) => `Validated by: ${committee}, on ${day}`,
  record: (number) => `record no. ${number}`,
  cite: 'Cite',
  citeCopy: 'Copy the citation',
  copyAs: (form) => `Copy as ${form}`,
  citeCopied: 'Citation copied',
  citation: (owner, title, year, url) => [
    `${owner}, “`,
    title,
    `”, Passerelles${year ? `, ${year}` : ''}. ${url} (CC BY 4.0 licence).`,
  ],
};
