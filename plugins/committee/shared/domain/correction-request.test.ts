import { describe, expect, it } from 'vitest';
import { openCorrectionRequest } from './correction-request';

describe('an editor’s request for a minor correction', () => {
  const asked = { reason: 'Une coquille.', askedOn: '2026-02-20' };

  it('is open on its day and for fourteen days more', () => {
    for (const day of ['2026-02-20', '2026-03-06'])
      expect(openCorrectionRequest(asked, day)).toEqual({ ...asked, until: '2026-03-06' });
    expect(openCorrectionRequest(asked, '2026-03-07')).toBeNull();
  });

  it('is not open where none was made', () => {
    for (const none of [null, undefined]) expect(openCorrectionRequest(none, '2026-02-20')).toBeNull();
  });
});
