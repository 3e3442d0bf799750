import { fold } from '@passerelles/search/shared';
import { inOrder } from '../../lib/format/order';

interface Named {
  slug: string;
  label: string;
}

const MOST = 20;
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The territories of which every word typed begins a word, whatever accents and capitals; what is called just that first, then the shortest
 * names. At most twenty; none where nothing was typed.
 */
export function matching<T extends Named>(territories: readonly T[], typed: string): T[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  const whole = asked.join(' ');
  const rank = (label: string): number => {
    const words = wordsOf(label).join(' ');
    if (words === whole) return 0;
    return words.startsWith(whole) ? 1 : 2;
  };
  return territories
    .filter(({ label }) => {
      const words = wordsOf(label);
      return asked.every((word) => words.some((one) => one.startsWith(word)));
    })
    .sort((a, b) => rank(a.label) - rank(b.label) || a.label.length - b.label.length || inOrder(a.label, b.label))
    .slice(0, MOST);
}

/** What a form asks for: to look a territory up, or to be taken as it is. A name that was typed and not looked up yet is looked up first. */
export function asksToLook(form: URLSearchParams, button: string): boolean {
  const typed = (form.get('q') ?? '').trim();
  return form.has(button) || (typed !== '' && typed !== (form.get('looked') ?? ''));
}
