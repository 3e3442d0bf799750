import type { CastMode } from './vocabulary';

/** One line of the register of proxies of a stage, oldest first. */
export interface ProxyStep {
  giver: string;
  bearer: string;
  step: 'given' | 'withdrawn';
}
/** The last ballot of a member, and the member who handed it in when it was another. */
export interface HandedBallot {
  membership: string;
  castMode: CastMode;
  castBy: string | null;
}

/** Everything that the proxies of an open stage depend on. */
export interface ProxyCase {
  /** Ids of those who may vote, recused members left out. */
  eligible: readonly string[];
  recused: readonly string[];
  steps: readonly ProxyStep[];
  ballots: readonly HandedBallot[];
  /** How many a member may carry; 0 where the committee allows none. */
  perMember: number;
}

export interface Proxy {
  giver: string;
  bearer: string;
  /** The bearer has voted with it: it can no longer be withdrawn, and the giver's own ballot still ends it. */
  used: boolean;
}

export type ProxyProblem =
  | 'RECUSED'
  | 'NOT_A_VOTER'
  | 'OWN_BALLOT_CAST'
  | 'PROXY_ALREADY_GIVEN'
  | 'PROXY_CHAINED'
  | 'ONE_PROXY_ONLY'
  | 'PROXY_USED'
  | 'NO_PROXY';

/** A ballot handed in by a member who has stepped aside since is that of nobody. */
export function isVoid(ballot: HandedBallot, recused: readonly string[]): boolean {
  return ballot.castMode === 'proxy' && ballot.castBy !== null && recused.includes(ballot.castBy);
}

/**
 * A proxy is in force from the moment it is given until it is withdrawn, until its giver votes in person or online, or
 * until one of the two steps aside.
 */
export function proxiesInForce({ eligible, recused, steps, ballots }: ProxyCase): Proxy[] {
  const last = new Map(steps.map((step) => [step.giver, step]));
  const cast = new Map(
    ballots.filter((ballot) => !isVoid(ballot, recused)).map((ballot) => [ballot.membership, ballot]),
  );
  return [...last.values()].flatMap(({ giver, bearer, step }) => {
    const ballot = cast.get(giver);
    const ended = step === 'withdrawn' || !eligible.includes(giver) || !eligible.includes(bearer);
    if (ended || (ballot && ballot.castMode !== 'proxy')) return [];
    return [{ giver, bearer, used: ballot?.castBy === bearer }];
  });
}

/** Why a member cannot carry another's vote; null when the proxy can be given. */
export function givingProblem(stage: ProxyCase, giver: string, bearer: string): ProxyProblem | null {
  const stranger = [giver, bearer].find((id) => !stage.eligible.includes(id));
  if (stranger !== undefined) return stage.recused.includes(stranger) ? 'RECUSED' : 'NOT_A_VOTER';
  if (hasVotedOneself(stage, giver)) return 'OWN_BALLOT_CAST';
  const inForce = proxiesInForce(stage);
  if (inForce.some((proxy) => proxy.giver === giver)) return 'PROXY_ALREADY_GIVEN';
  // A member who is absent votes for nobody else, and a proxy is not passed on.
  if (giver === bearer || inForce.some((proxy) => proxy.giver === bearer || proxy.bearer === giver))
    return 'PROXY_CHAINED';
  return inForce.filter((proxy) => proxy.bearer === bearer).length >= stage.perMember ? 'ONE_PROXY_ONLY' : null;
}

export function withdrawingProblem(stage: ProxyCase, giver: string): ProxyProblem | null {
  const proxy = proxiesInForce(stage).find((candidate) => candidate.giver === giver);
  if (!proxy) return 'NO_PROXY';
  return proxy.used ? 'PROXY_USED' : null;
}

/** A member votes for another with a proxy that is in force, and never over what that other said. */
export function castingProblem(stage: ProxyCase, giver: string, bearer: string): ProxyProblem | null {
  if (stage.recused.includes(giver)) return 'RECUSED';
  if (hasVotedOneself(stage, giver)) return 'OWN_BALLOT_CAST';
  return proxiesInForce(stage).some((proxy) => proxy.giver === giver && proxy.bearer === bearer) ? null : 'NO_PROXY';
}

function hasVotedOneself({ ballots }: ProxyCase, member: string): boolean {
  return ballots.some((ballot) => ballot.membership === member && ballot.castMode !== 'proxy');
}
