import { isWished, newsFor, type Filed, type Wishes } from './digest';

/** Something that a letter may tell of, and what it is called in the table of what is new. */
export interface Tellable extends Filed {
  key: string;
}

/** What an editor's letter already told those who received it: what was picked for it, and until when it told of what is new. */
export interface Told {
  picked: readonly string[];
  through: number;
}

interface Follower extends Wishes {
  /** Until when they were told of what is new. */
  toldThrough: number;
}

/**
 * What a letter adds for one subscriber to what was picked for all: what is new since they were told, of what they follow, the newest first.
 * What an earlier letter told them by picking it is not told again, though it became public after the window of that letter.
 */
export const freshFor = <Item extends Tellable>(
  follower: Follower,
  through: number,
  items: readonly Item[],
  picked: readonly Tellable[],
  earlier: readonly Told[] = [],
): Item[] => {
  const received = earlier.filter((letter) => letter.through <= follower.toldThrough);
  const known = new Set([...picked.map(({ key }) => key), ...received.flatMap((letter) => letter.picked)]);
  return newsFor(follower, { from: follower.toldThrough, through }, items).filter(({ key }) => !known.has(key));
};

/** Why a letter is for somebody: they follow everything, it is for all since nothing was picked for it, or it holds something of their choice. */
export type Reason = 'everything' | 'words' | 'choice';

/** Why somebody receives a letter; null when nothing in it is of what they follow: nothing new, no letter. */
export function reasonFor(follower: Follower, picked: readonly Filed[], fresh: readonly Filed[]): Reason | null {
  if ([follower.kinds, follower.themes, follower.territories].every((chosen) => chosen.length === 0))
    return 'everything';
  if (picked.length === 0) return 'words';
  return fresh.length > 0 || picked.some((item) => isWished(follower, item)) ? 'choice' : null;
}
