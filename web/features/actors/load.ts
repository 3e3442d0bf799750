import { FILES, listTag } from '@passerelles/content/shared';
import type { SearchHit } from '@passerelles/search/shared';
import type { Redirect } from 'next';
import { publicAddress } from '../../lib/addresses';
import { findActor, type Actor } from '../../lib/cms/actors';
import { findCommittee, listCommittees } from '../../lib/cms/committees';
import { search } from '../../lib/cms/search';
import { movedTo } from '../../lib/moved';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';
import { rolesOf, type CommitteeRole } from './roles';

export interface ActorContent {
  actor: Actor;
  slug: string;
  practices: SearchHit[];
  meetings: SearchHit[];
  /** How many sheets and reports name it. */
  sheets: number;
  roles: CommitteeRole[];
  url: string;
}

const SHOWN = 50;
const HOUR_SECONDS = 3_600;

/** An actor, and the sheets and reports that name it in any role. */
export async function loadActor(slug: string, loading: Loading): Promise<ActorContent | { redirect: Redirect } | null> {
  loading.tag(FILES, listTag('practice'), listTag('meeting-report'), listTag('committee'));
  // Mandates begin and end by the day.
  loading.holdsFor(HOUR_SECONDS);
  const actor = await findActor(slug);
  if (!actor) return null;
  const moved = movedTo('acteurs', actor.slug, slug);
  if (moved) return moved;
  const naming = (kind: 'practice' | 'meeting-report') => search({ actor: slug, kind, sort: 'date', pageSize: SHOWN });
  const [practices, meetings, committees] = await Promise.all([
    naming('practice'),
    naming('meeting-report'),
    readCommittees(),
  ]);
  loading.tag(...committees.map((committee) => pathTo('comites', committee.slug)));
  return {
    actor,
    slug,
    sheets: practices.total + meetings.total,
    practices: practices.hits,
    meetings: meetings.hits,
    roles: rolesOf(slug, committees),
    url: publicAddress(pathTo('acteurs', slug)),
  };
}

/** Every committee with who sits in it. They are few. */
async function readCommittees() {
  const all = await listCommittees();
  const pages = await Promise.all(all.map(({ slug }) => findCommittee(slug)));
  return pages.filter((page) => page !== null);
}
