import { slugOf } from './slug';
import type { TerritoryKind } from '@passerelles/config/vocabulary';

/** Territories that no official list holds whole: a quartier, and a perimeter drawn by a project. */
export const proposedPlaceKinds = ['priority-district', 'ad-hoc'] as const satisfies readonly TerritoryKind[];
export type ProposedPlaceKind = (typeof proposedPlaceKinds)[number];

const holders: Record<ProposedPlaceKind, readonly TerritoryKind[]> = {
  'priority-district': ['commune', 'epci'],
  'ad-hoc': ['commune', 'epci', 'department', 'region'],
};

/** What a place of this kind may be said to be in. */
export const mayHold = (kind: ProposedPlaceKind, holder: string | null): boolean =>
  holders[kind].some((accepted) => accepted === holder);

/** Words without which a name designates the same place. */
const small: ReadonlySet<string> = new Set([
  'quartier',
  'quartiers',
  'prioritaire',
  'qpv',
  'l',
  'd',
  'le',
  'la',
  'les',
  'de',
  'des',
  'du',
  'et',
]);
/** Words that tell no place from another, though a place may be another one with them. */
const common: ReadonlySet<string> = new Set([
  ...small,
  'cite',
  'secteur',
  'zone',
  'perimetre',
  'territoire',
  'nord',
  'sud',
  'est',
  'ouest',
  'centre',
]);

const wordsIn = (name: string): string[] => slugOf(name).split('-');

/** Without `dropped`; all of them when nothing else is left. */
function wordsWithout(name: string, dropped: ReadonlySet<string>): string[] {
  const words = [...new Set(wordsIn(name))];
  const left = words.filter((word) => !dropped.has(word));
  return left.length > 0 ? left : words;
}

/** The words by which a place is looked for, without accents or case. */
export const tellingWords = (name: string): string[] => wordsWithout(name, common);

/** Whether two names designate the same place: “Quartier Belle-Beille” and “belle beille”, not “Belle-Beille Nord”. */
export const isSamePlaceName = (a: string, b: string): boolean =>
  wordsWithout(a, small).join('-') === wordsWithout(b, small).join('-');

/** How much of the proposed name the other one holds, from 0 to 1; at least half is worth a look. */
export function likeness(proposed: string, other: string): number {
  const words = tellingWords(proposed);
  const known = new Set(wordsIn(other));
  return words.filter((word) => known.has(word)).length / words.length;
}
