import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castingProblem, givingProblem, isVoid, proxiesInForce, withdrawingProblem, type ProxyCase } from './proxies';

const people = ['a', 'b', 'c', 'd'];
const stage = (more: Partial<ProxyCase> = {}): ProxyCase => ({
  eligible: people,
  recused: [],
  steps: [],
  ballots: [],
  perMember: 1,
  ...more,
});
const given = (giver: string, bearer: string) => ({ giver, bearer, step: 'given' as const });
const withdrawn = (giver: string, bearer: string) => ({ giver, bearer, step: 'withdrawn' as const });
const online = (membership: string) => ({ membership, castMode: 'online' as const, castBy: null });
const proxied = (membership: string, castBy: string) => ({ membership, castMode: 'proxy' as const, castBy });

describe('a proxy is given', () => {
  it.each([
    ['to another voter', stage(), 'a', 'b', null],
    ['not to oneself', stage(), 'a', 'a', 'PROXY_CHAINED'],
    ['not to somebody without a vote', stage(), 'a', 'x', 'NOT_A_VOTER'],
    ['not by somebody without a vote', stage(), 'x', 'a', 'NOT_A_VOTER'],
    ['not to who stepped aside', stage({ eligible: ['a', 'c'], recused: ['b'] }), 'a', 'b', 'RECUSED'],
    ['not by who stepped aside', stage({ eligible: ['b', 'c'], recused: ['a'] }), 'a', 'b', 'RECUSED'],
    ['once at a time', stage({ steps: [given('a', 'b')] }), 'a', 'c', 'PROXY_ALREADY_GIVEN'],
    ['again once withdrawn', stage({ steps: [given('a', 'b'), withdrawn('a', 'b')] }), 'a', 'c', null],
    ['not to who carries as many as allowed', stage({ steps: [given('a', 'b')] }), 'c', 'b', 'ONE_PROXY_ONLY'],
    ['to who may carry two', stage({ steps: [given('a', 'b')], perMember: 2 }), 'c', 'b', null],
    ['nowhere, where the committee allows none', stage({ perMember: 0 }), 'a', 'b', 'ONE_PROXY_ONLY'],
    [
      'not to who gave one: that member is absent',
      stage({ steps: [given('b', 'c')], perMember: 2 }),
      'a',
      'b',
      'PROXY_CHAINED',
    ],
    ['not by who carries one', stage({ steps: [given('c', 'a')], perMember: 2 }), 'a', 'b', 'PROXY_CHAINED'],
    ['not by who has voted', stage({ ballots: [online('a')] }), 'a', 'b', 'OWN_BALLOT_CAST'],
    ['to who has voted', stage({ ballots: [online('b')] }), 'a', 'b', null],
    [
      'anew once its bearer stepped aside',
      stage({ eligible: ['a', 'c'], recused: ['b'], steps: [given('a', 'b')], ballots: [proxied('a', 'b')] }),
      'a',
      'c',
      null,
    ],
  ] as const)('%s', (_name, which, giver, bearer, problem) =>
    expect(givingProblem(which, giver, bearer)).toBe(problem),
  );
});

describe('a proxy is used and withdrawn', () => {
  it('by the bearer to whom it was given', () => {
    const one = stage({ steps: [given('a', 'b')] });
    expect(castingProblem(one, 'a', 'b')).toBeNull();
    expect(castingProblem(one, 'a', 'c')).toBe('NO_PROXY');
    expect(castingProblem(one, 'c', 'b')).toBe('NO_PROXY');
    expect(withdrawingProblem(one, 'a')).toBeNull();
    expect(withdrawingProblem(one, 'b')).toBe('NO_PROXY');
  });

  it('changed by its bearer after it was used, and withdrawn no more', () => {
    const used = stage({ steps: [given('a', 'b')], ballots: [proxied('a', 'b')] });
    expect(castingProblem(used, 'a', 'b')).toBeNull();
    expect(withdrawingProblem(used, 'a')).toBe('PROXY_USED');
  });

  it('no more once its giver voted', () => {
    const own = stage({ steps: [given('a', 'b')], ballots: [online('a')] });
    expect(proxiesInForce(own)).toEqual([]);
    expect(castingProblem(own, 'a', 'b')).toBe('OWN_BALLOT_CAST');
    expect(withdrawingProblem(own, 'a')).toBe('NO_PROXY');
  });

  it('no more once one of the two stepped aside; a ballot of who stepped aside is nobody’s', () => {
    expect(castingProblem(stage({ eligible: ['b'], recused: ['a'], steps: [given('a', 'b')] }), 'a', 'b')).toBe(
      'RECUSED',
    );
    expect(castingProblem(stage({ eligible: ['a'], recused: ['b'], steps: [given('a', 'b')] }), 'a', 'b')).toBe(
      'NO_PROXY',
    );
    expect(isVoid(proxied('a', 'b'), ['b'])).toBe(true);
    expect(isVoid(proxied('a', 'b'), ['a'])).toBe(false);
    expect(isVoid({ membership: 'a', castMode: 'in-person', castBy: 'b' }, ['b'])).toBe(false);
  });
});

/** Whatever people try, in whatever order: what the rule refuses is not done. */
const attempt = fc.record({
  act: fc.constantFrom('give', 'withdraw', 'cast', 'vote', 'recuse'),
  giver: fc.constantFrom(...people),
  bearer: fc.constantFrom(...people, 'x'),
});
function play(
  perMember: number,
  attempts: readonly { act: string; giver: string; bearer: string }[],
  check: (stage: ProxyCase) => void,
): void {
  let now = stage({ perMember });
  const cast = (ballot: ProxyCase['ballots'][number]) => [
    ...now.ballots.filter(({ membership }) => membership !== ballot.membership),
    ballot,
  ];
  for (const { act, giver, bearer } of attempts) {
    if (act === 'give' && !givingProblem(now, giver, bearer))
      now = { ...now, steps: [...now.steps, given(giver, bearer)] };
    if (act === 'withdraw' && !withdrawingProblem(now, giver))
      now = { ...now, steps: [...now.steps, withdrawn(giver, bearer)] };
    if (act === 'cast' && !castingProblem(now, giver, bearer)) now = { ...now, ballots: cast(proxied(giver, bearer)) };
    if (act === 'vote' && now.eligible.includes(giver)) now = { ...now, ballots: cast(online(giver)) };
    if (act === 'recuse')
      now = {
        ...now,
        eligible: now.eligible.filter((id) => id !== giver),
        recused: [...new Set([...now.recused, giver])],
      };
    // As the store hands them over.
    now = { ...now, ballots: now.ballots.filter((ballot) => !isVoid(ballot, now.recused)) };
    check(now);
  }
}

describe('whatever people try', () => {
  it('no member carries more than the committee allows, nobody’s vote travels twice, and none is borne by or for who stepped aside', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.array(attempt, { maxLength: 40 }), (perMember, attempts) => {
        play(perMember, attempts, (now) => {
          const inForce = proxiesInForce(now);
          const givers = inForce.map((proxy) => proxy.giver);
          expect(new Set(givers).size).toBe(givers.length);
          for (const { giver, bearer } of inForce) {
            expect(inForce.filter((proxy) => proxy.bearer === bearer).length).toBeLessThanOrEqual(perMember);
            expect(givers).not.toContain(bearer);
            expect([giver, bearer].some((id) => now.recused.includes(id))).toBe(false);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a member who voted is spoken for by nobody, and a member has one ballot', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
        play(2, attempts, (now) => {
          const own = now.ballots.filter((ballot) => ballot.castMode === 'online').map((ballot) => ballot.membership);
          expect(proxiesInForce(now).some((proxy) => own.includes(proxy.giver))).toBe(false);
          expect(new Set(now.ballots.map((ballot) => ballot.membership)).size).toBe(now.ballots.length);
        });
      }),
      { numRuns: 500 },
    );
  });
});
