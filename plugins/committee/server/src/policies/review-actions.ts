import type { Core } from '@strapi/strapi';
import {
  isAllowed,
  openCorrectionRequest,
  presidingAmong,
  proxiesInForce,
  type Proxy,
  type ReviewAction,
} from '../../../shared';
import { today } from '../store/clock';
import type { Actor, ProxyRow, ReviewRow, SessionRow } from '../store/rows';
import { lateVoters } from './late-voters';
import { correctsHistorical, isCurrentChair, presidesOver, presidingIn } from './presiding';
import { waitsFor } from './session-actions';
import { type LoadedStage, proxyCase, seatOf } from '../rows/stage';

/** The stage as it stands, null where no stage is open or was. */
export interface Standing {
  loaded: LoadedStage | null;
  register: readonly ProxyRow[];
  held: SessionRow | null;
}

/** What a person may do with a review now; the use-cases ask again, whatever the screen showed. */
export async function reviewActionsOf(
  strapi: Core.Strapi,
  review: ReviewRow,
  { loaded, register, held }: Standing,
  by: Actor,
  isEditor: boolean,
): Promise<ReviewAction[]> {
  const { state } = review;
  const slug = review.stage?.committee.slug ?? null;
  const open = state === 'in-review' && loaded !== null;
  const own = open ? seatOf(loaded.eligible, by) : undefined;
  const presides = loaded !== null && presidingIn(review, loaded, by) !== null;
  // Asked of the database only where it decides something.
  const chairs =
    slug !== null &&
    (['reopen', 'correct', 'unpublish'] as const).some((event) => isAllowed(event, state)) &&
    (await isCurrentChair(strapi, slug, by));
  const corrects = isAllowed('correct', state) && (chairs || (await correctsHistorical(strapi, review, by)));
  const late = open && presides ? await lateVoters(strapi, review, loaded, { register }) : [];
  const proxies = open ? proxiesInForce(proxyCase(review, loaded, register)) : [];
  const may: [ReviewAction, boolean][] = [
    ['accept-admissibility', isEditor && isAllowed('accept-admissibility', state)],
    ['send-back', isEditor && isAllowed('send-back', state)],
    ['vote', own !== undefined],
    ['vote-for-others', open && presides && held !== null],
    ...proxyActions(review, loaded, proxies, own?.id ?? null, open && presides),
    ['recuse', own !== undefined],
    ['remind', late.length > 0],
    ['draft-reason', open && presides],
    ['put-on-agenda', slug !== null && waitsFor(review, slug) && (await presidesOver(strapi, slug, by))],
    ['close', open && presides],
    ['extend', open && presides],
    ['adjourn', open && presides],
    ['reopen', isAllowed('reopen', state) && (isEditor || chairs)],
    ['lift-reservation', isAllowed('lift-reservation', state) && presides],
    ['name-presiding', isEditor && open && presidingAmong(loaded.eligible, null).length === 0],
    ['withdraw', isEditor && isAllowed('withdraw', state)],
    ['publish', isEditor && state === 'accepted'],
    ['correct', corrects],
    [
      'ask-correction',
      isAllowed('correct', state) && isEditor && !openCorrectionRequest(review.correctionAsked, today()),
    ],
    ['withdraw-publication', isAllowed('unpublish', state) && state === 'published' && chairs],
  ];
  return may.filter(([, allowed]) => allowed).map(([action]) => action);
}

function proxyActions(
  review: ReviewRow,
  loaded: LoadedStage | null,
  proxies: readonly Proxy[],
  ownId: string | null,
  presides: boolean,
): [ReviewAction, boolean][] {
  const allowed = (review.stage?.committee.proxiesPerMember ?? 0) > 0 && (loaded?.eligible.length ?? 0) > 1;
  const mine = proxies.find((proxy) => proxy.giver === ownId);
  const carried = proxies.some((proxy) => proxy.bearer === ownId);
  const ballot = ownId === null ? undefined : loaded?.last.get(ownId);
  const votedOneself = ballot !== undefined && ballot.castMode !== 'proxy';
  return [
    ['vote-by-proxy', ownId !== null && carried],
    ['give-proxy', ownId !== null && allowed && !mine && !carried && !votedOneself],
    ['withdraw-proxy', mine !== undefined && !mine.used],
    ['record-proxy', presides && allowed],
  ];
}
