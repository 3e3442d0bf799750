import { proxiesInForce, type ReviewDetail } from '../../../shared';
import type { ProxyRow, ReviewRow, SessionRow } from '../store/rows';
import { type LoadedStage, proxyCase } from '../rows/stage';
import type { PeopleSight } from '../policies/review-sight';

/** Those who may vote, then those who stepped aside. */
export function electorsOf(
  review: ReviewRow,
  { eligible, recused, last }: LoadedStage,
  held: SessionRow | null,
  sight: PeopleSight,
): ReviewDetail['electors'] {
  const aside = new Set(recused.map((elector) => elector.id));
  return [...eligible, ...recused].map((elector) => ({
    membershipId: elector.id,
    name: elector.name,
    role: elector.role,
    represents: elector.representsName,
    hasAccount: elector.adminId !== null,
    recused: aside.has(elector.id),
    hasVoted: sight.mayKnowWhoVoted ? last.has(elector.id) : null,
    present: held?.present.includes(elector.id) ?? false,
    remindedOn: sight.presides ? (review.reminded?.[elector.id] ?? null) : null,
  }));
}

/** Who carries whose vote: for the voters and the editors. That a ballot was cast with one says that its giver's vote is in. */
export function proxiesOf(
  review: ReviewRow,
  loaded: LoadedStage,
  register: readonly ProxyRow[],
  sight: PeopleSight,
): ReviewDetail['proxies'] {
  if (review.state !== 'in-review' || !sight.mayKnowWhoVoted) return [];
  return proxiesInForce(proxyCase(review, loaded, register)).flatMap(({ giver, bearer, used }) => {
    const line = register.findLast((step) => step.giver === giver);
    if (!line) return [];
    return [
      {
        giverId: giver,
        giver: line.giverName,
        bearerId: bearer,
        bearer: line.bearerName,
        used,
        recordedByChair: Boolean(line.byChair),
      },
    ];
  });
}
