import { describe, expect, it } from 'vitest';
import { isHeld, readSessionLine, sessionLine } from './sessions';

describe('a session', () => {
  it('is held on its day, until it is ended', () => {
    expect(isHeld({ date: '2026-03-12', state: 'planned' }, '2026-03-12')).toBe(true);
    expect(isHeld({ date: '2026-03-12', state: 'planned' }, '2026-03-11')).toBe(false);
    expect(isHeld({ date: '2026-03-12', state: 'planned' }, '2026-03-13')).toBe(false);
    expect(isHeld({ date: '2026-03-12', state: 'ended' }, '2026-03-12')).toBe(false);
    expect(isHeld({ date: '2026-03-12', state: 'cancelled' }, '2026-03-12')).toBe(false);
  });

  it.each([
    { date: '2026-03-12', place: 'Mairie d’Angers' },
    { date: '2026-03-12', place: null },
  ])('is read as it was written: %o', (held) => {
    expect(readSessionLine(sessionLine(held))).toEqual(held);
  });

  it('is none where a record names none', () => expect(readSessionLine(null)).toBeNull());
});
