import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideOf, valueDifference } from './value-difference';
import { fold, wordDifference } from './word-difference';

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (words: string, form: object = {}) => ({ type: 'text', text: words, ...form });
const theme = (documentId: string) => ({ uid: 'api::theme.theme', documentId });

describe('the difference of two texts', () => {
  it('of a date that is not fully known is whole: its precision is no text of its own', () => {
    const [before, after] = [
      { value: '2013', precision: 'year' },
      { value: '2013-06', precision: 'month' },
    ];
    expect(valueDifference(before, after)).toEqual({ as: 'whole', before, after });
  });

  it('marks only the words that changed', () => {
    expect(wordDifference('322 personnes en 2011', '1\u202f155 personnes en 2011')).toEqual([
      { kind: 'removed', text: '322' },
      { kind: 'added', text: '1\u202f155' },
      { kind: 'same', text: ' personnes en 2011' },
    ]);
  });

  it('says that an empty field was filled, or emptied', () => {
    expect(valueDifference(null, 'Un bilan')).toEqual({ as: 'text', runs: [{ kind: 'added', text: 'Un bilan' }] });
    expect(valueDifference('Un bilan', null)).toEqual({ as: 'text', runs: [{ kind: 'removed', text: 'Un bilan' }] });
  });

  it('folds long passages that did not change, and loses no word', () => {
    const long = Array.from({ length: 200 }, (_, index) => `mot${index}`).join(' ');
    const runs = wordDifference(`Avant. ${long} Fin.`, `Après. ${long} Fin !`);
    const read = fold(runs, 3);
    expect(read.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same', 'folded', 'same', 'removed', 'added']);
    expect(read[2]?.text.trim()).toBe('mot0 mot1 mot2');
    expect(read.map((run) => run.text).join('')).toBe(runs.map((run) => run.text).join(''));
  });

  it('compares two texts of two thousand words in no time that one notices, and gives longer ones back whole', () => {
    const words = (count: number, seed: number) =>
      Array.from({ length: count }, (_, index) => `m${(index * seed) % 997}`).join(' ');
    const started = performance.now();
    expect(wordDifference(words(1_900, 7), words(1_900, 11)).length).toBeGreaterThan(100);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(sideOf(valueDifference(words(5_000, 7), words(5_000, 11)), 'after')).toBe(words(5_000, 11));
  });
});

describe('the difference of rich texts', () => {
  it('reads by paragraph, then by word', () => {
    const before = [paragraph(text('Une première.')), paragraph(text('On démonte, on nettoie, on règle.'))];
    const after = [
      paragraph(text('Une première.')),
      paragraph(text('On démonte, on huile, on règle.')),
      paragraph(text('Puis le vélo part.')),
    ];
    const difference = valueDifference(before, after);
    expect(difference).toMatchObject({
      as: 'list',
      items: [{ kind: 'same' }, { kind: 'changed', difference: { as: 'block', onlyForm: false } }, { kind: 'added' }],
    });
    const changed = difference.as === 'list' && difference.items[1];
    expect(changed && 'difference' in changed && changed.difference.as === 'block' && changed.difference.runs).toEqual([
      { kind: 'same', text: 'On démonte, on ' },
      { kind: 'removed', text: 'nettoie,' },
      { kind: 'added', text: 'huile,' },
      { kind: 'same', text: ' on règle.' },
    ]);
  });

  it('says when only the form of a paragraph changed', () => {
    const difference = valueDifference(
      [paragraph(text('Lire le bilan'))],
      [paragraph(text('Lire le bilan', { bold: true }))],
    );
    expect(difference).toMatchObject({
      as: 'list',
      items: [{ kind: 'changed', difference: { as: 'block', onlyForm: true } }],
    });
  });
});

describe('the difference of lists', () => {
  it('tells added, removed, moved and changed items apart', () => {
    const [autonomous, repair, link, welcome] = [
      'Rendre autonome',
      'Réparer des vélos donnés',
      'Créer du lien',
      'Accueillir',
    ].map((words) => ({ text: words }));
    const before = [autonomous, repair, link, welcome];
    const after = [welcome, autonomous, { text: 'Réparer cent vélos donnés' }, link, { text: 'Former' }];
    const difference = valueDifference(before, after);
    const items = difference.as === 'list' ? difference.items : [];
    expect(items.map(({ kind }) => kind)).toEqual(['moved', 'same', 'changed', 'same', 'added']);
    expect(items[2]).toMatchObject({
      difference: { as: 'group', fields: [{ name: 'text', difference: { as: 'text' } }] },
    });
    expect(valueDifference(before, before.slice(1))).toMatchObject({
      items: [{ kind: 'removed', from: 0 }, { kind: 'same' }, { kind: 'same' }, { kind: 'same' }],
    });
  });

  it('never makes one document out of another', () => {
    expect(valueDifference([theme('a'), theme('b')], [theme('b'), theme('c')])).toMatchObject({
      items: [{ kind: 'removed', value: theme('a') }, { kind: 'same' }, { kind: 'added', value: theme('c') }],
    });
    expect(valueDifference(theme('a'), theme('b'))).toEqual({ as: 'whole', before: theme('a'), after: theme('b') });
  });

  it('reads a component field by field', () => {
    const before = { amount: 6500, year: 2024, note: 'Hors bénévolat, bien sûr' };
    expect(valueDifference(before, { ...before, amount: 7000 })).toEqual({
      as: 'group',
      fields: [
        { name: 'amount', before: 6500, after: 7000, difference: { as: 'whole', before: 6500, after: 7000 } },
        { name: 'year', before: 2024, after: 2024, difference: null },
        { name: 'note', before: before.note, after: before.note, difference: null },
      ],
    });
  });

  it('says of a file whether it was replaced, renamed or both', () => {
    const bilan = { sha256: 'aa', name: 'Bilan.pdf' };
    expect(valueDifference(bilan, { ...bilan, sha256: 'bb' })).toMatchObject({
      as: 'file',
      replaced: true,
      renamed: false,
    });
    expect(valueDifference([bilan], [{ ...bilan, sha256: 'bb' }])).toMatchObject({
      items: [{ kind: 'changed', difference: { replaced: true } }],
    });
    expect(valueDifference([bilan], [{ ...bilan, name: 'Bilan 2024.pdf' }])).toMatchObject({
      items: [{ kind: 'changed', difference: { replaced: false, renamed: true } }],
    });
  });
});

describe('both versions', () => {
  const words = fc
    .array(fc.constantFrom('un', 'deux', 'trois', 'vélo', '1\u202f155', '\n', ''), { maxLength: 12 })
    .map((parts) => parts.join(' ') || null);
  const leaf = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null));
  const block = fc.array(words, { maxLength: 3 }).map((all) => paragraph(...all.map((one) => text(one ?? ''))));
  const file = fc.record({
    sha256: fc.constantFrom('aa', 'bb', null),
    name: fc.constantFrom('Bilan.pdf', 'Photo.jpg'),
  });
  const reference = fc.constantFrom('a', 'b', 'c', 'd').map(theme);
  const component = fc.record({
    title: words,
    count: leaf,
    cover: fc.option(file),
    speakers: fc.array(fc.record({ name: words, role: leaf }), { maxLength: 3 }),
  });
  const shapes = [
    leaf,
    fc.option(fc.array(block, { maxLength: 5 })),
    file,
    fc.option(reference),
    fc.array(reference, { maxLength: 5 }),
    component,
    fc.array(component, { maxLength: 5 }),
    fc.array(file, { maxLength: 4 }),
  ] as const;
  const pair = fc.oneof(
    ...shapes.map((shape) => fc.tuple(shape as fc.Arbitrary<unknown>, shape as fc.Arbitrary<unknown>)),
  );

  it('are given back whole by their difference, whatever they hold', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const difference = valueDifference(before, after);
        const blank = (value: unknown) => (difference.as === 'list' ? (value ?? []) : value);
        expect(sideOf(difference, 'before')).toEqual(blank(before));
        expect(sideOf(difference, 'after')).toEqual(blank(after));
      }),
      { numRuns: 1_000 },
    );
  });

  it('have no difference with themselves', () => {
    fc.assert(
      fc.property(component, (value) => {
        const difference = valueDifference(value, value);
        expect(difference.as === 'group' && difference.fields.every((field) => field.difference === null)).toBe(true);
      }),
    );
  });
});
