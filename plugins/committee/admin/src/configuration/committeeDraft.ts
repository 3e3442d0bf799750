import type { CommitteeConfiguration } from '../../../shared';
import type { Actor } from '../parts/ActorChoice';
import { wholeOf } from './whole';

/** A committee while it is written: numbers as typed, powers one a line. */
export type CommitteeDraft = {
  name: string;
  slug: string;
  kind: CommitteeConfiguration['kind'];
  of: Actor | null;
  description: string;
  powers: string;
  /** Both blank: no cadence is said. */
  least: string;
  most: string;
  fromMonth: string;
  proxies: string;
};

export const blankCommittee: CommitteeDraft = {
  name: '',
  slug: '',
  kind: 'thematic',
  of: null,
  description: '',
  powers: '',
  least: '',
  most: '',
  fromMonth: '',
  proxies: '1',
};

export function committeeDraft({
  cadence,
  powers,
  proxiesPerMember,
  name,
  slug,
  kind,
  of,
  description,
}: CommitteeConfiguration): CommitteeDraft {
  const typed = (month: number | null | undefined) => (month == null ? '' : String(month));
  return {
    name,
    slug,
    kind,
    of,
    description,
    powers: powers.join('\n'),
    least: typed(cadence?.everyMonths[0]),
    most: typed(cadence?.everyMonths.at(-1)),
    fromMonth: typed(cadence?.fromMonth),
    proxies: String(proxiesPerMember),
  };
}

/** What is sent. One month alone means exactly that many. */
export function committeeBody({
  name,
  slug,
  kind,
  of,
  description,
  powers,
  least,
  most,
  fromMonth,
  proxies,
}: CommitteeDraft) {
  const meets = [least, most, fromMonth].some((typed) => typed.trim() !== '');
  return {
    name,
    slug,
    kind,
    of: of?.documentId ?? null,
    description,
    powers: powers
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    cadence: meets
      ? {
          everyMonths: [wholeOf(least || most), wholeOf(most || least)],
          fromMonth: fromMonth.trim() === '' ? null : (wholeOf(fromMonth) ?? 0),
        }
      : null,
    proxiesPerMember: wholeOf(proxies),
  };
}

/** An address made of a name, as it is proposed while nobody wrote another: `Comité mobilité` → `comite-mobilite`. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}
