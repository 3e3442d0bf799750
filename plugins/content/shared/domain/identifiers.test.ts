import { describe, expect, it } from 'vitest';
import { isRna, isSiret, withoutSpaces } from './identifiers';

describe('identifiers of bodies', () => {
  it.each(['W491000123', 'W751234567', 'W9R2003255', 'W2A1000123', 'W2B2001234', 'W9C1001234', 'W97R000123'])(
    'takes the RNA number %s',
    (value) => expect(isRna(value)).toBe(true),
  );
  it.each([
    '491000123',
    'W49100012',
    'w491000123',
    'W4910001234',
    'W49100012X',
    'W9RR003255',
    'WR92003255',
    'W9R200325',
  ])('refuses the RNA number %s', (value) => expect(isRna(value)).toBe(false));
  // INSEE's own seat, and La Poste's, whose establishments follow another rule.
  it.each(['12002701600563', '35600000000048', '35600000049837'])('takes the SIRET %s', (value) =>
    expect(isSiret(value)).toBe(true),
  );
  // The second has the key of a SIRET, but its SIREN has none.
  it.each(['12002701600564', '12345678900015', '1200270160056', '120027016005631', '1200270160056A', ''])(
    'refuses the SIRET “%s”',
    (value) => expect(isSiret(value)).toBe(false),
  );
});

describe('identifiers', () => {
  it('knows an RNA number', () => {
    expect(isRna('W491000123')).toBe(true);
    expect(isRna('W49100012')).toBe(false);
    expect(isRna('491000123')).toBe(false);
  });

  it('checks the Luhn sum of a SIRET', () => {
    expect(isSiret('73282932000074')).toBe(true);
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('7328293200007')).toBe(false);
  });

  it('accepts La Poste’s own rule', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000049837')).toBe(true);
  });

  it('reads numbers as people write them', () => {
    expect(withoutSpaces('732 829 320 00074')).toBe('73282932000074');
    expect(withoutSpaces('w 491.000-123')).toBe('W491000123');
  });
});
