import { describe, expect, it } from 'vitest';
import { isRna, isSiret, withoutSpaces } from './identifiers';

describe('identifiers of bodies', () => {
  it.each(['W491000123', 'W751234567'])('takes the RNA number %s', (value) => expect(isRna(value)).toBe(true));
  it.each(['491000123', 'W49100012', 'w491000123', 'W4910001234', 'W49100012X'])('refuses the RNA number %s', (value) =>
    expect(isRna(value)).toBe(false),
  );
  // INSEE's own seat, and La Poste's, whose establishments follow another rule.
  it.each(['12002701600563', '35600000000048', '35600000049837'])('takes the SIRET %s', (value) =>
    expect(isSiret(value)).toBe(true),
  );
  it.each(['12002701600564', '1200270160056', '120027016005631', '1200270160056A', ''])(
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
