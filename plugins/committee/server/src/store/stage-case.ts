import type { Core } from '@strapi/strapi';
import { electorate, type BallotChoice, type ClosingCause, type StageCase } from '../../../shared';
import type { BallotRow, Elector, ReviewRow } from './rows';
import { ballots, recusals } from './tables';

/** Every ballot of the current stage and round, newest version of each member last. */
export function stageBallots(strapi: Core.Strapi, review: ReviewRow): Promise<BallotRow[]> {
  const where = { reviewId: review.id, round: review.round, stage: review.stage?.position ?? 0 };
  return ballots(strapi).findMany(where, { orderBy: { id: 'asc' } });
}

/** The last version of each member's ballot, by membership. */
export function lastVersions(rows: readonly BallotRow[]): Map<string, BallotRow> {
  return new Map(rows.map((row) => [row.membership, row]));
}

export interface LoadedStage {
  stageCase: StageCase;
  eligible: Elector[];
  recused: Elector[];
  last: Map<string, BallotRow>;
}

/** The open stage of a review as the domain reads it. */
export async function loadStage(strapi: Core.Strapi, review: ReviewRow, closedBy: ClosingCause): Promise<LoadedStage> {
  if (!review.stage || !review.openedOn) throw new Error(`Review ${review.documentId} has no open stage`);
  const members = review.electorate ?? [];
  const declared = (await recusals(strapi).findMany({ reviewId: review.id })).map((row) => row.membership);
  const last = lastVersions(await stageBallots(strapi, review));
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
    last,
  };
}
