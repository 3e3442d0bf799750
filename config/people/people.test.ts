import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameProblem, passwordProblem, readEmail, readName, readPassword } from './index';

describe('readEmail', () => {
  it.each([
    ['zoe@exemple.fr', 'zoe@exemple.fr'],
    ['  Zoe.Dupont+lettre@Exemple.FR ', 'zoe.dupont+lettre@exemple.fr'],
    ['contact@école.fr', 'contact@xn--cole-9oa.fr'],
    ["l'asso@mail.asso.example", "l'asso@mail.asso.example"],
  ])('reads %s', (typed, email) => expect(readEmail(typed)).toBe(email));

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
    '\u200bzoe@exemple.fr',
    'zo\u00ade@exemple.fr',
    'zoe\u200d@exemple.fr',
    'zoe@exem\u200bple.fr',
    'zoe@exemple.fr\u2060',
    '\u202ezoe@exemple.fr',
    'zoé@exemple.fr',
    'z\u0430oe@exemple.fr',
    'zoe\u3164@exemple.fr',
    'zoe\u00a0x@exemple.fr',
    'zoe\u0000@exemple.fr',
    '"zoe d"@exemple.fr',
  ])('refuses %j', (typed) => expect(readEmail(typed)).toBeNull());

  it('gives an address that reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (typed) => {
        const email = readEmail(typed);
        if (email !== null) expect([readEmail(email), /^[\x21-\x7e]+$/.test(email)]).toEqual([email, true]);
      }),
    );
  });
});

describe('nameProblem', () => {
  it.each([
    'Camille',
    'J.-P. Martin',
    'J.P. Martin',
    "Maïté O’Neill-d'Arc",
    'M. Dupont',
    'Zoë 2',
    'محمد',
    'Ngọc Ánh',
    'Association A.B.C.',
    'Pierre (trésorier)',
    'Bureau : Pierre',
    'Zoé ❤️',
    'نیم\u200cروز',
  ])('takes %s', (name) => expect(nameProblem(readName(name))).toBeNull());

  it.each([
    ['Gagnez 1000 € sur http://evil.example', 'ADDRESS_IN_NAME'],
    ['Gagnez sur evil.example !', 'ADDRESS_IN_NAME'],
    ['EVIL.COM', 'ADDRESS_IN_NAME'],
    ['voir t.co', 'ADDRESS_IN_NAME'],
    ['evil。com', 'ADDRESS_IN_NAME'],
    ['ｅｖｉｌ．ｃｏｍ', 'ADDRESS_IN_NAME'],
    ['écrire à moi@exemple', 'ADDRESS_IN_NAME'],
    ['www evil', 'ADDRESS_IN_NAME'],
    ['javascript:alert(1)', 'ADDRESS_IN_NAME'],
    ['appeler tel:+33612345678', 'ADDRESS_IN_NAME'],
    ['http:/ /evil', 'ADDRESS_IN_NAME'],
    ['HTTP:\\\\evil', 'ADDRESS_IN_NAME'],
    ['http∶∕∕evil', 'ADDRESS_IN_NAME'],
    ['https evil', 'ADDRESS_IN_NAME'],
    ['\u3164', 'NOT_ONE_LINE'],
    ['\u2800', 'NOT_ONE_LINE'],
    ['Ca\u034fmille', 'NOT_ONE_LINE'],
    ['\u200d', 'REQUIRED'],
    ['…', 'REQUIRED'],
    ['//evil', 'ADDRESS_IN_NAME'],
    ['192.0.2.1', 'ADDRESS_IN_NAME'],
    ['Camille\nBcc: x', 'NOT_ONE_LINE'],
    ['Camille\u2028suite', 'NOT_ONE_LINE'],
    ['Camille\u0085suite', 'NOT_ONE_LINE'],
    ['ev\u200bil', 'NOT_ONE_LINE'],
    ['\u202eelliмaC', 'NOT_ONE_LINE'],
    ['é'.repeat(81), 'TOO_LONG'],
    ['   ', 'REQUIRED'],
  ])('refuses %j: %s', (name, problem) => expect(nameProblem(readName(name))).toBe(problem));

  it('counts characters, not bytes', () => expect(nameProblem('é'.repeat(80))).toBeNull());
});

describe('passwordProblem', () => {
  it.each(['une petite phrase de passe', 'Motdepasse1234', 'correct horse', 'ÉtéÀLaPlage2'])('takes %s', (password) =>
    expect(passwordProblem(password)).toBeNull(),
  );

  it.each([
    ['onze signes', 'TOO_SHORT'],
    ['é'.repeat(37), 'TOO_LONG'],
    ['aaaaaaaaaaaa', 'TOO_SIMPLE'],
    ['aaaaaaaaaaab', 'TOO_SIMPLE'],
    ['AaAaAaAaAaAa', 'TOO_SIMPLE'],
    ['azertazertazert', 'TOO_SIMPLE'],
    ['abcdeabcdeabcd', 'TOO_SIMPLE'],
    ['123456789012', 'TOO_SIMPLE'],
    ['azertyuiopqs', 'TOO_SIMPLE'],
    ['abcdefghijkl', 'TOO_SIMPLE'],
    ['lkjihgfedcba', 'TOO_SIMPLE'],
    ['            ', 'TOO_SIMPLE'],
    ['Azertyuiopq1', 'TOO_SIMPLE'],
    ['!!1234567890', 'TOO_SIMPLE'],
  ])('refuses %j: %s', (password, problem) => expect(passwordProblem(password)).toBe(problem));

  it.each(['camille.dupont@exemple.fr', 'CamilleDupont', 'Camille Dupont!', 'camilledupont1', 'DupontCamille2024'])(
    'refuses %s to Camille Dupont',
    (password) =>
      expect(passwordProblem(password, ['camille.dupont@exemple.fr', 'Camille Dupont'])).toBe('IS_PERSONAL'),
  );

  it('lets a phrase hold a name', () =>
    expect(passwordProblem('Camille aime les vélos verts', ['camille@exemple.fr', 'Camille'])).toBeNull());

  it('reads a letter typed in two parts as one', () => expect(readPassword('e\u0301te\u0301')).toBe('été'));
});
