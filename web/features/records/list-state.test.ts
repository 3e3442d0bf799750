import { describe, expect, it } from 'vitest';
import { readState, recordsAddress } from './list-state';

describe('the address of the list of records', () => {
  it('is read as the form sends it: what was not chosen is empty', () => {
    expect(readState({ committee: 'comite-de-suivi', kind: '', outcome: '', year: '2026' })).toEqual({
      committee: 'comite-de-suivi',
      year: 2026,
      page: 1,
    });
    expect(readState({})).toEqual({ page: 1 });
  });

  it('is refused when it says what nobody can choose', () => {
    for (const query of [{ kind: 'vote' }, { year: 'hier' }, { page: '0' }, { outcome: ['approuvé', 'rejected'] }])
      expect(readState(query)).toBeNull();
  });

  it('passes over what is not ours, and takes the first of what is given twice', () => {
    expect(readState({ outcome: ['approved', 'rejected'], utm_source: 'lettre' })).toEqual({
      outcome: 'approved',
      page: 1,
    });
  });

  it('is written as short as it can be, and read back', () => {
    expect(recordsAddress({ page: 1 })).toBe('/releves');
    expect(recordsAddress({ committee: 'a b', year: 2026, page: 3 })).toBe('/releves?committee=a+b&year=2026&page=3');
    expect(recordsAddress({ committee: 'reprise' }, '/api/decision-records/export.csv')).toBe(
      '/api/decision-records/export.csv?committee=reprise',
    );
    const state = { kind: 'decision' as const, outcome: 'rejected' as const, page: 2 };
    expect(readState(Object.fromEntries(new URL(recordsAddress(state), 'http://x').searchParams))).toEqual(state);
  });
});
