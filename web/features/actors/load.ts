import type { SearchHit } from '@passerelles/search/shared';
import { publicAddress } from '../../lib/addresses';
import { findActor, type Actor } from '../../lib/cms/actors';
import { search } from '../../lib/cms/search';
import { pathTo } from '../../lib/paths';

export interface ActorContent {
  actor: Actor;
  practices: SearchHit[];
  meetings: SearchHit[];
  url: string;
}

const SHOWN = 50;

/** An actor, and the sheets and reports that name it in any role. */
export async function loadActor(slug: string): Promise<ActorContent | null> {
  const actor = await findActor(slug);
  if (!actor) return null;
  const [practices, meetings] = await Promise.all(
    (['practice', 'meeting-report'] as const).map((kind) =>
      search({ actor: slug, kind, sort: 'date', pageSize: SHOWN }),
    ),
  );
  return {
    actor,
    practices: practices?.hits ?? [],
    meetings: meetings?.hits ?? [],
    url: publicAddress(pathTo('acteurs', slug)),
  };
}
