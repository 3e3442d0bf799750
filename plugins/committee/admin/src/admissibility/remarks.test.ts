import { describe, expect, it } from 'vitest';
import { admissibilityInput } from '../../../shared';
import { blankRemark, isWritten, toSendBack, wholeSheet } from './remarks';

describe('remarks of the admissibility triage', () => {
  it('are accepted by the contract as they are sent', () => {
    const body = toSendBack(
      [{ key: 1, field: 'budget', reason: 'outdated', comment: ' Le budget est celui de 2013. ' }],
      '2026-04-02',
    );
    expect(admissibilityInput.parse(body)).toEqual({
      decision: 'send-back',
      remarks: [{ field: 'budget', reason: 'outdated', comment: 'Le budget est celui de 2013.' }],
      dueOn: '2026-04-02',
    });
  });

  it('may be about the whole sheet, without a date', () => {
    const body = toSendBack([{ key: 1, field: wholeSheet, reason: 'incomplete', comment: 'Il manque un bilan.' }], '');
    expect(body).toMatchObject({ remarks: [{ field: null }], dueOn: null });
  });

  it('are not written while they only hold spaces', () => {
    expect(isWritten({ ...blankRemark(1), comment: '  \n' })).toBe(false);
  });
});
