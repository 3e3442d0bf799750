import { FILES, listTag } from '@passerelles/content/shared';
import type { SearchHit } from '@passerelles/search/shared';
import { publicAddress } from '../../lib/addresses';
import { findActor, type Actor } from '../../lib/cms/actors';
import { search } from '../../lib/cms/search';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';

export interface ActorContent {
  actor: Actor;
  practices: SearchHit[];
  meetings: SearchHit[];
  url: string;
}

const SHOWN = 50;

/** An actor, and the sheets and reports that name it in any role. */
export async function loadActor(slug: string, loading: Loading): Promise<ActorContent | null> {
  loading.tag(FILES, listTag('practice'), listTag('meeting-report'));
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
