import { describe, expect, it } from 'vitest';
import { actsOn, isWritable, issueActs, issueStates, stateAfter } from './issue';

describe('an issue', () => {
  it('goes from a draft to its sending, and stops or ends there', () => {
    expect(actsOn('draft')).toEqual(['schedule', 'send']);
    expect(actsOn('scheduled')).toEqual(['schedule', 'unschedule', 'send']);
    expect(actsOn('sending')).toEqual(['pause', 'cancel']);
    expect(actsOn('paused')).toEqual(['resume', 'cancel']);
    for (const state of ['sent', 'cancelled'] as const) expect(actsOn(state)).toEqual([]);
  });

  it('comes back to a draft from its schedule alone, and nothing that left it is written again', () => {
    const back = issueStates.flatMap((state) =>
      issueActs.filter((act) => stateAfter(state, act) === 'draft').map((act) => [state, act]),
    );
    expect(back).toEqual([['scheduled', 'unschedule']]);
    expect(issueStates.filter(isWritable)).toEqual(['draft']);
  });
});
