import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterBoxOf, maskEmail, readEmail } from './email';

describe('readEmail', () => {
  it.each([
    ['zoe@exemple.fr', 'zoe@exemple.fr'],
    ['  Zoe.Dupont+lettre@Exemple.FR ', 'zoe.dupont+lettre@exemple.fr'],
    ['contact@école.fr', 'contact@xn--cole-9oa.fr'],
    ["l'asso@mail.asso.example", "l'asso@mail.asso.example"],
  ])('reads %s', (typed, email) => expect(readEmail(typed)).toEqual({ ok: true, email }));

  it.each([
    '',
    'zoe',
    '@exemple.fr',
    'zoe@',
    'zoe@exemple',
    'zoe@exemple..fr',
    'zoe..d@exemple.fr',
    '.zoe@exemple.fr',
    'zo e@exemple.fr',
    'zoe@-exemple.fr',
    'zoe@127.0.0.1',
    'a@b@c.fr,d@e.fr',
    'zoe@exemple.fr\nbcc:x@y.fr',
    `${'a'.repeat(65)}@exemple.fr`,
    'zoe@exemple.fr/x',
  ])('refuses %j', (typed) => expect(readEmail(typed)).toEqual({ ok: false, code: 'EMAIL_INVALID' }));

  it('says that a letter box to throw away is one', () => {
    expect(readEmail('zoe@Yopmail.com')).toEqual({ ok: false, code: 'EMAIL_DISPOSABLE' });
  });

  it('gives an address that reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (typed) => {
        const read = readEmail(typed);
        if (read.ok) expect(readEmail(read.email)).toEqual(read);
      }),
    );
  });
});

it('letterBoxOf leaves tags out, and an address that is nothing else as it is', () => {
  expect(letterBoxOf('zoe+lettre+2@exemple.fr')).toBe('zoe@exemple.fr');
  expect(letterBoxOf('zoe@exemple.fr')).toBe('zoe@exemple.fr');
  expect(letterBoxOf('+zoe@exemple.fr')).toBe('+zoe@exemple.fr');
});

it('maskEmail shows one letter and the domain', () => {
  expect(maskEmail('zoe.dupont@exemple.fr')).toBe('z…@exemple.fr');
});
