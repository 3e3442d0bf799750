import type { Core } from '@strapi/strapi';
import { electorate, isVoid, type BallotChoice, type ClosingCause } from '../../../shared';
import { lastVersions, type LoadedStage } from '../rows/stage';
import type { BallotRow, Elector, ProxyRow, ReviewRow } from './rows';
import { ballots, proxies, recusals } from './tables';

const openingOf = (review: ReviewRow) => ({
  reviewId: review.id,
  round: review.round,
  stage: review.stage?.position ?? 0,
});

/** Every ballot of the current stage and round, newest version of each member last. */
export function stageBallots(strapi: Core.Strapi, review: ReviewRow): Promise<BallotRow[]> {
  return ballots(strapi).findMany(openingOf(review), { orderBy: { id: 'asc' } });
}

/** The open stage of a review as the domain reads it. */
export async function loadStage(strapi: Core.Strapi, review: ReviewRow, closedBy: ClosingCause): Promise<LoadedStage> {
  if (!review.stage || !review.openedOn) throw new Error(`Review ${review.documentId} has no open stage`);
  const members = review.electorate ?? [];
  const declared = (await recusals(strapi).findMany({ reviewId: review.id })).map((row) => row.membership);
  const cast = lastVersions(await stageBallots(strapi, review));
  const last = new Map([...cast].filter(([, ballot]) => !isVoid(ballot, declared)));
  const choices: Record<string, BallotChoice> = {};
  for (const [membership, ballot] of last) choices[membership] = ballot.choice;
  const { eligible, recused } = electorate(members, review.openedOn, null, declared);
  return {
    // Recusals by rule were written down when the stage opened: a document may have several owners.
    stageCase: {
      owner: null,
      openedOn: review.openedOn,
      members,
      recused: declared,
      ballots: choices,
      rule: review.stage,
      extended: review.extended,
      closedBy,
    },
    eligible: eligible as Elector[],
    recused: recused as Elector[],
    declared,
    last,
    versions: new Map([...cast].map(([membership, ballot]) => [membership, ballot.version])),
  };
}

/** The register of proxies of the open stage, oldest line first. */
export function stageProxies(strapi: Core.Strapi, review: ReviewRow): Promise<ProxyRow[]> {
  return proxies(strapi).findMany(openingOf(review), { orderBy: { id: 'asc' } });
}
