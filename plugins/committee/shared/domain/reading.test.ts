import { describe, expect, it } from 'vitest';
import { mayRead, mayReadDraft } from './reading';

const nobody = { isEditor: false, sits: [], isElector: false };
const atSteering = { state: 'in-review', committee: 'steering', passed: ['monitoring'] } as const;

describe('who reads a review', () => {
  it('is an editor, who sits in a committee that it is or was before, and who may vote in it', () => {
    expect(mayRead(atSteering, { ...nobody, isEditor: true })).toBe(true);
    expect(mayRead(atSteering, { ...nobody, sits: ['steering'] })).toBe(true);
    expect(mayRead(atSteering, { ...nobody, sits: ['monitoring'] })).toBe(true);
    expect(mayRead(atSteering, { ...nobody, isElector: true })).toBe(true);
  });

  it('is nobody else', () => {
    expect(mayRead(atSteering, nobody)).toBe(false);
    expect(mayRead(atSteering, { ...nobody, sits: ['thematic'] })).toBe(false);
    expect(mayRead({ ...atSteering, committee: 'monitoring', passed: [] }, { ...nobody, sits: ['steering'] })).toBe(
      false,
    );
    // The mandate ended, and so did the vote.
    expect(mayRead({ ...atSteering, state: 'published' }, { ...nobody, isElector: true })).toBe(false);
    expect(
      mayRead({ state: 'admissibility', committee: null, passed: [] }, { ...nobody, sits: ['monitoring', 'steering'] }),
    ).toBe(false);
  });

  it('reads the draft beyond it only to edit it or to vouch for it', () => {
    expect(mayReadDraft({ isEditor: false, mayVouch: false })).toBe(false);
    expect(mayReadDraft({ isEditor: true, mayVouch: false })).toBe(true);
    expect(mayReadDraft({ isEditor: false, mayVouch: true })).toBe(true);
  });
});
