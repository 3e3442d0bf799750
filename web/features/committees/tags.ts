import type { CommitteePage, CommitteeSummary } from '@passerelles/committee/shared';
import { listTag, RECORDS } from '@passerelles/content/shared';
import { pathTo } from '../../lib/paths';

/** Who sits in a committee, and how many, depends on the day: its pages hold for so long at most. */
export const COMMITTEE_SECONDS = 300;

type Body = { slug: string } | null;
const ofBodies = (bodies: readonly Body[]): string[] =>
  bodies.flatMap((body) => (body ? [pathTo('acteurs', body.slug)] : []));

/** What a committee's page depends on: its records, and the actors that it names. */
export const committeeTags = ({ of, seats }: CommitteePage): string[] => [
  RECORDS,
  ...ofBodies([of, ...seats.map(({ represents }) => represents)]),
];

/** What the list of committees depends on. */
export const committeesTags = (committees: readonly CommitteeSummary[]): string[] => [
  RECORDS,
  listTag('committee'),
  ...committees.map(({ slug }) => pathTo('comites', slug)),
  ...ofBodies(committees.map(({ of }) => of)),
];
