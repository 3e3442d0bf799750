import { messages } from '../../messages';
import { locale } from '../../lib/locale';
import type { PrintedSheet } from './model';
import { printable } from './printable';
import { mention, type Printing } from './sheet';

/** Sides of the picture, in pixels: what networks show in full. */
export const CARD = { width: 1200, height: 630 } as const;

/** What print/card.typ is given, as JSON. */
export interface Card {
  kind: PrintedSheet['kind'];
  'kind-said': string;
  title: string;
  actor: string;
  mention: string;
  site: string;
  lang: string;
}

/** As long as its place is. */
function cut(text: string, most: number): string {
  const signs = [...printable(text).replace(/\s+/gu, ' ').trim()];
  if (signs.length <= most) return signs.join('');
  const kept = signs.slice(0, most - 1).join('');
  // At the end of a word, unless that takes too much away.
  return `${kept.replace(/\s\S{0,20}$/u, '').trimEnd()}…`;
}

/** A sheet as the picture under which it is shared. */
export function cardOf(printing: Printing): Card {
  const { kind, title, actors } = printing;
  const said = mention(printing, { site: '' })
    .map(({ s }) => s)
    .join('');
  return {
    kind,
    'kind-said': printable(messages.kinds.one[kind]),
    title: cut(title, 130) || messages.common.untitled,
    actor: cut(actors[0]?.name ?? '', 90),
    mention: cut(said, 150),
    site: messages.layout.name,
    lang: locale,
  };
}

/** What the picture says, for those who do not see it. */
export const cardAlternative = (title: string): string => messages.recueil.card(title);
