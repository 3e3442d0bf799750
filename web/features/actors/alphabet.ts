import { fold } from '@passerelles/search/shared';
import { byName } from '../../lib/format/order';

/** Things under the first letter of their name, accents put aside and ligatures opened (Œ under O); what begins with anything else comes under “#”. */
export function byLetter<T extends { name: string }>(items: T[]): { letter: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  const sorted = [...items].sort(byName);
  for (const item of sorted) {
    const first = fold(item.name)
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups]
    .map(([letter, found]) => ({ letter, items: found }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
