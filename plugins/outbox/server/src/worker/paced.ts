import type { Core } from '@strapi/strapi';
import type { OutboxConsumer, Pace } from '../../../shared';
import { claim, type Claim } from '../store/claims';
import { giveBack } from '../store/outcomes';
import { namesThatWait, takeTurn } from '../store/turns';

/** Where the lanes of one consumer get their rows from. */
export interface Source {
  next(): Promise<Claim | null>;
  /** To be called once a claim has ended, whatever became of it. */
  ended(claim: Claim): void;
}

export const sourceOf = (strapi: Core.Strapi, consumer: OutboxConsumer): Source =>
  consumer.pace
    ? pacedSource(strapi, consumer, consumer.pace)
    : { next: () => claim(strapi, consumer), ended: () => undefined };

/**
 * Rows whose group may be burdened now. What has to wait is left out of the claim; two lanes, or two processes, that claim at the same moment
 * are told apart afterwards, and the row of the one that came late goes back as it was.
 */
function pacedSource(strapi: Core.Strapi, consumer: OutboxConsumer, pace: Pace): Source {
  const inHand = new Map<string, number>();
  const prefix = `${consumer.topic}/${consumer.name}/`;
  const bounded = pace.perMinute !== null || pace.perMinuteOf !== undefined;
  const handOf = (group: string): number => inHand.get(group) ?? 0;
  const turnsOf = (group: string): [name: string, perMinute: number | null][] => [
    [prefix + group, pace.perMinuteOf?.(group) ?? null],
    [prefix, pace.perMinute],
  ];

  async function isItsTurn(group: string, now: number): Promise<boolean> {
    for (const [name, perMinute] of turnsOf(group))
      if (perMinute !== null && !(await takeTurn(strapi, name, perMinute, now))) return false;
    return true;
  }

  return {
    async next() {
      const now = Date.now();
      const waiting = bounded ? await namesThatWait(strapi, prefix, now) : [];
      if (waiting.includes(prefix)) return null;
      const full = [...inHand].filter(([, count]) => count >= pace.atOnceOfGroup).map(([group]) => group);
      const without = [...waiting.map((name) => name.slice(prefix.length)), ...full];
      const claimed = await claim(strapi, consumer, now, without);
      if (claimed === null) return null;
      const group = groupOf(claimed);
      const isFull = handOf(group) >= pace.atOnceOfGroup;
      inHand.set(group, handOf(group) + 1);
      if (!isFull && (await isItsTurn(group, now))) return claimed;
      this.ended(claimed);
      await giveBack(strapi, claimed.token, claimed.rows);
      return null;
    },
    ended(claimed) {
      const group = groupOf(claimed);
      const left = handOf(group) - 1;
      if (left > 0) inHand.set(group, left);
      else inHand.delete(group);
    },
  };
}

const groupOf = ({ rows }: Claim): string => rows[0]?.group ?? '';
