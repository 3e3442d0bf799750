import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksToText, type Block } from '../domain';
import { meetingReport, practice } from '../types';
import { addPassage, placeDocument, takesPassages } from './place-document';
import { fieldsOf, writtenFields } from './values';

const heading = (text: string, level = 1): Block => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const says = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});
const everything = () => true;
const place = (...blocks: Block[]) => placeDocument(practice, blocks, everything);
const beside = ({ passages }: ReturnType<typeof place>) =>
  passages.map(({ heading: title, field, blocks }) => [title, field, blocksToText(blocks)]);

describe('a document whose titles name fields', () => {
  it.each([
    ['Contexte', 'context'],
    ['2.1 – Les objectifs du projet :', 'objectives'],
    ['POINTS FORTS', 'strengths'],
    ['Difficultés rencontrées', 'improvements'],
    ['What was done', 'description'],
    ['IV. Résultats', 'results'],
  ])('“%s” is the field %s', (title, field) => {
    expect(Object.keys(place(says('Avant'), heading(title), says('Du texte.')).values)).toEqual([field]);
  });

  it('keeps deeper titles inside of a field, and ends it at the next of its own level', () => {
    const placed = place(
      says('Avant'),
      heading('Description', 2),
      says('Un'),
      heading('Étape', 3),
      says('Deux'),
      heading('Annexe', 2),
      says('Trois'),
    );
    expect(blocksToText(placed.values['description'] as Block[])).toBe('Un\n\n### Étape\n\nDeux');
    expect(beside(placed)).toEqual([
      ['', null, 'Avant'],
      ['Annexe', null, 'Trois'],
    ]);
  });

  it('reads lines of a form, and a table of two columns', () => {
    const placed = place(
      says('Début : mars 2011'),
      says('Une remarque.'),
      list('Public visé\u00a0: les jeunes', 'Financeurs\u00a0: la Région'),
    );
    expect(placed.values).toMatchObject({
      startDate: { value: '2011-03', precision: 'month' },
      audiences: ['les jeunes'],
      funders: { state: 'filled', note: 'la Région' },
    });
    expect(beside(placed)).toEqual([['', null, 'Une remarque.']]);
  });

  it('leaves beside what its field can’t take: what is too long, no date, no code, or chosen from a list of names', () => {
    const placed = place(
      heading('Résumé'),
      says('mot '.repeat(200)),
      heading('Début'),
      says('au printemps'),
      heading('Thématiques'),
      says('Jeunesse'),
      heading('Statut'),
      says('Terminée'),
    );
    expect(placed.values).toEqual({ practiceStatus: 'ended' });
    expect(beside(placed).map(([, field]) => field)).toEqual(['summary', 'startDate', 'themes']);
  });

  it('leaves a field that may not be filled as it is', () => {
    const { values, passages } = placeDocument(
      practice,
      [heading('Contexte'), says('Neuf')],
      (name) => name !== 'context',
    );
    expect([values, passages]).toEqual([{}, [{ heading: 'Contexte', field: 'context', blocks: [says('Neuf')] }]]);
  });
});

it('never loses a word, whatever the titles', () => {
  const names = writtenFields(practice).map(([, { label }]) => label.fr);
  const title = fc.tuple(fc.constantFrom(...names, 'Annexe', '', '1.'), fc.integer({ min: 1, max: 6 }));
  const block = fc.oneof(
    title.map(([text, level]) => heading(text, level)),
    fc.integer({ min: 1, max: 999 }).map((number) => says(`mot${number}.`)),
    fc
      .array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 3 })
      .map((all) => list(...all.map((n) => `mot${n}.`))),
    fc
      .tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 999 }))
      .map(([name, n]) => says(`${name} : mot${n}.`)),
  );
  const words = (value: unknown) => (JSON.stringify(value).match(/mot\d+\./g) ?? []).sort();
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), fc.boolean(), (blocks, mayFill) => {
      const placed = placeDocument(practice, blocks, () => mayFill);
      expect(words([placed.values, placed.passages])).toEqual(words(blocks));
    }),
  );
});

it('names no field of a type twice in what other documents call it', () => {
  for (const type of [practice, meetingReport])
    for (const [name, { alsoTitled = [], section }] of fieldsOf(type)) {
      if (section === undefined) expect(alsoTitled, name).toEqual([]);
      for (const title of alsoTitled) {
        const { values, passages } = placeDocument(type, [says('Avant'), heading(title), says('x')], everything);
        expect(Object.keys(values)[0] ?? passages.at(-1)?.field, `${type.name}: ${title}`).toBe(name);
      }
    }
});

it('adds a passage after what a field says, and never in place of it', () => {
  expect(addPassage(practice.fields.context.kind, 'Avant', [says('Après')])).toBe('Avant\n\nAprès');
  expect(addPassage(practice.fields.objectives.kind, ['Un'], [list('Deux', 'Trois')])).toEqual(['Un', 'Deux', 'Trois']);
  expect(addPassage(practice.fields.title.kind, 'Avant', [says('Après')])).toBeUndefined();
  expect(takesPassages(practice.fields.themes.kind as never)).toBe(false);
});
