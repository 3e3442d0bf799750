import type { Core } from '@strapi/strapi';
import { proxiesInForce } from '../../../shared';
import { type LoadedStage, proxyCase } from '../rows/stage';
import { today } from '../store/clock';
import type { Elector, ProxyRow, ReviewRow } from '../store/rows';
import { stageProxies } from '../store/stage-case';

/** Who can be reminded today of a ballot that is missing: the voter, or the bearer of the voter's proxy. */
export async function lateVoters(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  { day = today(), register }: { day?: string; register?: readonly ProxyRow[] } = {},
): Promise<Elector[]> {
  const stage = proxyCase(review, loaded, register ?? (await stageProxies(strapi, review)));
  const bearers = new Map(proxiesInForce(stage).map(({ giver, bearer }) => [giver, bearer]));
  const missing = loaded.eligible.filter((elector) => !loaded.last.has(elector.id));
  const asked = new Set(missing.map((elector) => bearers.get(elector.id) ?? elector.id));
  return loaded.eligible.filter(
    (elector) => asked.has(elector.id) && elector.email !== null && review.reminded?.[elector.id] !== day,
  );
}
