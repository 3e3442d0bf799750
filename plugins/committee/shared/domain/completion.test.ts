import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeStage, type StageCase } from './close-stage';
import { closingMoment, isComplete } from './completion';
import type { BallotChoice } from './vocabulary';

const stage = (ballots: Record<string, BallotChoice>, more: Partial<StageCase> = {}): StageCase => ({
  owner: null,
  openedOn: '2026-03-02',
  members: ['a', 'b'].map((id) => ({ id, role: 'member', from: null, to: null })),
  recused: [],
  ballots,
  rule: { quorum: { share: { n: 1, d: 2 } }, majority: 'simple', missedQuorum: 'extend' },
  extended: false,
  closedBy: 'ballot',
  ...more,
});
const now = '2026-03-04T10:00:00.000Z';
const deadline = '2026-03-17T00:30:00.000Z';
const moment = { complete: true, closesAt: null, reasonHours: 24, now, deadline };

describe('a stage is complete', () => {
  it('once everyone who may vote has, abstentions included', () => {
    expect(isComplete(closeStage(stage({ a: 'approve', b: 'abstain' })))).toBe(true);
    expect(isComplete(closeStage(stage({ a: 'approve' })))).toBe(false);
    expect(isComplete(closeStage(stage({ a: 'approve' }, { recused: ['b'] })))).toBe(true);
  });

  it('neither while its missed quorum asks for more time or for a session, nor without a voter', () => {
    const rule = { ...stage({}).rule, quorum: { count: 3 } };
    const all = { a: 'approve', b: 'approve' } as const;
    expect(isComplete(closeStage(stage(all, { rule })))).toBe(false);
    expect(isComplete(closeStage(stage(all, { rule, extended: true })))).toBe(true);
    expect(isComplete(closeStage(stage(all, { rule: { ...rule, missedQuorum: 'meeting' } })))).toBe(false);
    expect(isComplete(closeStage(stage({}, { recused: ['a', 'b'] })))).toBe(false);
  });
});

describe('a complete stage closes by itself', () => {
  it('after its hours, at the deadline at the latest, and at once where it waits for nobody', () => {
    expect(closingMoment(moment)).toBe('2026-03-05T10:00:00.000Z');
    expect(closingMoment({ ...moment, deadline: '2026-03-05T00:30:00.000Z' })).toBe('2026-03-05T00:30:00.000Z');
    expect(closingMoment({ ...moment, reasonHours: 0 })).toBe(now);
  });

  it('not later when a ballot is changed, and not at all once one is missing again', () => {
    expect(closingMoment({ ...moment, closesAt: '2026-03-04T18:00:00.000Z' })).toBe('2026-03-04T18:00:00.000Z');
    expect(closingMoment({ ...moment, complete: false, closesAt: '2026-03-04T18:00:00.000Z' })).toBeNull();
  });

  it('between the last ballot and the deadline, however often the ballots change', () => {
    const instant = fc.integer({ min: 0, max: 400 }).map((hours) => new Date(Date.parse(now) + hours * 3_600_000));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 720 }), fc.array(instant, { minLength: 1 }), (reasonHours, changes) => {
        const times = changes.map((at) => at.toISOString()).sort();
        const late = new Date(Date.parse(now) + 500 * 3_600_000).toISOString();
        const said = times.reduce<string | null>(
          (closesAt, at) => closingMoment({ complete: true, closesAt, reasonHours, now: at, deadline: late }),
          null,
        );
        const first = closingMoment({
          complete: true,
          closesAt: null,
          reasonHours,
          now: times[0] ?? now,
          deadline: late,
        });
        expect(said).toBe(reasonHours === 0 ? times.at(-1) : first);
        expect((said ?? '') <= late).toBe(true);
      }),
    );
  });
});
