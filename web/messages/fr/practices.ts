import { formatNumber } from '../../lib/format/numbers';
import { counted } from '../plural';

export const practices = {
  inspire: 'Écrire une fiche inspirée de celle-ci',
  title: 'Fiches pratiques',
  lead: 'Des actions menées pour de vrai : comment, avec qui, pour combien, et ce qu’il faudrait améliorer.',
  section: 'Fiches',
  forMe: 'Est-ce pour moi ?',
  since: 'Depuis',
  noBudget: 'Aucun budget propre',
  noPartner: 'Aucun partenaire',
  noFunder: 'Aucun financeur',
  noHumanMeans: 'Aucun moyen humain dédié',
  /** After the role. */
  humanMean: (count: number) => `\u00a0: ${formatNumber(count)}`,
  neverConfirmed: 'jamais confirmée depuis',
  confirmed: (years: number) =>
    years < 1 ? 'confirmée il y a moins d’un an' : `dernière confirmation il y a ${counted(years, 'an', 'ans')}`,
  editions: 'Autres éditions',
  similar: 'Fiches proches',
  imageCredit: (credit: string) => `Crédit de l’image : ${credit}`,
  historical: 'Reprise : publiée avant la plateforme',
  decidedBy: (operator: string, reason: string) => `${operator}, ${reason}`,
  validated: (committee: string, day: string) => `Validée par le ${committee} le ${day}`,
  validatedBy: (committee: string, day: string) => `Validée par : ${committee}, le ${day}`,
  record: (number: string) => `relevé n° ${number}`,
  cite: 'Citer',
  citeCopy: 'Copier la citation',
  copyAs: (form: string) => `Copier en ${form}`,
  citeCopied: 'Citation copiée',
  /** What stands before the title, the title, what stands after it. */
  citation: (owner: string, title: string, year: string | null, url: string): [string, string, string] => [
    `${owner}, «\u00a0`,
    innerQuotes(title),
    `\u00a0», Passerelles${year ? `, ${year}` : ''}. ${url} (licence CC BY 4.0).`,
  ],
};

/** Quotation marks inside quotation marks are the other ones. */
const innerQuotes = (title: string): string => title.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
