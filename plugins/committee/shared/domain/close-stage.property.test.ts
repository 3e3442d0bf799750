import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeStage, type StageCase } from './close-stage';
import { electorate } from './electorate';
import {
  ballotChoices,
  closingCauses,
  majorityRules,
  memberRoles,
  missedQuorumRules,
  type BallotChoice,
} from './vocabulary';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const actor = fc.constantFrom('ccas', 'federation', 'city');
const member = fc.record({
  role: fc.constantFrom(...memberRoles),
  from: fc.option(day),
  to: fc.option(day),
  represents: fc.option(actor),
  choice: fc.option(fc.constantFrom(...ballotChoices)),
  recused: fc.boolean(),
});
const quorum = fc.oneof(
  fc.record({ count: fc.integer({ min: 0, max: 12 }) }),
  fc
    .integer({ min: 1, max: 7 })
    .chain((d) => fc.record({ share: fc.record({ n: fc.integer({ min: 0, max: d }), d: fc.constant(d) }) })),
);
const stageCase: fc.Arbitrary<StageCase> = fc
  .record({
    people: fc.array(member, { maxLength: 12 }),
    owner: fc.option(actor),
    openedOn: day,
    extended: fc.boolean(),
    closedBy: fc.constantFrom(...closingCauses),
    quorum,
    majority: fc.constantFrom(...majorityRules),
    missedQuorum: fc.constantFrom(...missedQuorumRules),
  })
  .map(({ people, quorum: rule, majority, missedQuorum, ...rest }) => {
    const named = people.map((person, index) => ({ ...person, id: `m${index}` }));
    return {
      ...rest,
      members: named.map(({ id, role, from, to, represents }) => ({ id, role, from, to, represents })),
      recused: named.filter((person, index) => person.recused && index % 3 === 0).map((person) => person.id),
      ballots: Object.fromEntries(named.flatMap(({ id, choice }) => (choice ? [[id, choice]] : []))),
      rule: { quorum: rule, majority, missedQuorum },
    };
  });

const adopted = (stage: StageCase) => closeStage(stage).outcome?.startsWith('approved') ?? false;

describe('closing a stage, whatever the committee', () => {
  it('does not depend on the order of the ballots or of the recusals', () => {
    const inAnyOrder = stageCase.chain((stage) => {
      const ballots = Object.entries(stage.ballots);
      const shuffled = <T>(all: readonly T[]) =>
        fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
      return fc.tuple(fc.constant(stage), shuffled(ballots), shuffled(stage.recused));
    });
    fc.assert(
      fc.property(inAnyOrder, ([stage, ballots, recused]) => {
        expect(closeStage({ ...stage, ballots: Object.fromEntries(ballots), recused })).toEqual(closeStage(stage));
      }),
      { numRuns: 2000 },
    );
  });

  const favourable = fc.constantFrom<BallotChoice>('approve', 'approve-with-reservations');
  const unfavourable = fc.constantFrom<BallotChoice>('request-changes', 'reject');
  /** The case without and with the ballot of one of those who may vote: a first one, or a change of mind. */
  const twoCases = (choice: fc.Arbitrary<BallotChoice>) =>
    fc.tuple(stageCase, fc.nat(), choice, fc.boolean()).map(([stage, pick, next, first]) => {
      const { eligible } = electorate(stage.members, stage.openedOn, stage.owner, stage.recused);
      const voter = eligible[pick % Math.max(1, eligible.length)]?.id ?? 'nobody';
      const { [voter]: _, ...others } = stage.ballots;
      return {
        before: first ? { ...stage, ballots: others } : stage,
        after: { ...stage, ballots: { ...others, [voter]: next } },
      };
    });
  /** What held before holds after, in enough of the cases drawn for that to mean something. */
  const implies = (
    choice: fc.Arbitrary<BallotChoice>,
    before: (stage: StageCase) => boolean,
    after: (stage: StageCase) => boolean,
  ) => {
    let seen = 0;
    fc.assert(
      fc.property(twoCases(choice), (cases) => {
        if (!before(cases.before)) return;
        seen += 1;
        expect(after(cases.after)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(50);
  };
  const closes = (stage: StageCase) => closeStage(stage).closes;

  it('never turns adopted into not adopted because of one more favourable ballot, or of one who turned favourable', () => {
    implies(favourable, adopted, adopted);
  });

  it('never adopts because of one more ballot against: only a quorum that it reaches can', () => {
    implies(
      unfavourable,
      (stage) => closes(stage) && !adopted(stage),
      (stage) => !adopted(stage),
    );
  });

  it('is asked by one more ballot to close a stage, never to keep it open', () => {
    implies(fc.constantFrom(...ballotChoices), closes, closes);
  });

  it('counts no more votes than ballots, and no more ballots than voters', () => {
    fc.assert(
      fc.property(stageCase, (stage) => {
        const closing = closeStage(stage);
        expect(closing.for + closing.against + closing.abstained).toBeLessThanOrEqual(closing.present);
        expect(closing.present).toBeLessThanOrEqual(closing.eligible);
        expect(closing.withReservations).toBeLessThanOrEqual(closing.for);
        expect(closing.changes + closing.rejected).toBe(closing.against);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same answer when asked twice, and leaves its case untouched', () => {
    fc.assert(
      fc.property(stageCase, (stage) => {
        const before = structuredClone(stage);
        const first = closeStage(stage);
        expect(closeStage(stage)).toEqual(first);
        expect(stage).toEqual(before);
      }),
    );
  });

  it('counts nothing from recused members', () => {
    fc.assert(
      fc.property(stageCase, (stage) => {
        const without = Object.fromEntries(Object.entries(stage.ballots).filter(([id]) => !stage.recused.includes(id)));
        expect(closeStage({ ...stage, ballots: without })).toEqual(closeStage(stage));
      }),
    );
  });
});
