import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, newActor, newAssociation } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let colleague: typeof author;
let start: any;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  colleague = await newAssociation(cms, 'collegue@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  for (const { userId } of [author, colleague]) await attach(cms, userId, actor);
});
afterAll(() => cms?.stop());

const read = async () => (await author.call('GET', `/practices/${start.documentId}`)).body.data;
/** A save by the form that was made from `base`: all of its fields, with what was changed. */
const save = (who: typeof author, base: any, changes: object, unsaved = { inputs: [], issues: [] } as object) =>
  who.call('PUT', `/practices/${start.documentId}`, {
    updatedAt: base.updatedAt,
    base: base.marks,
    data: { ...base.fields, ...changes },
    unsaved,
  });
const rich = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

beforeEach(async () => {
  const made = (await author.call('POST', '/practices', { data: { title: 'Potager' } })).body.data;
  start = made;
  const data = { summary: 'Un potager.', description: rich('On sème, on récolte.'), audiences: ['Voisins'] };
  start = (await save(author, made, data)).body.data;
});

describe('two people who save one sheet', () => {
  it('both keep what they typed in different fields, whoever is first', async () => {
    const [first, second] = await Promise.all([
      save(author, start, { summary: 'Un grand potager.' }),
      save(colleague, start, { objectives: ['Nourrir'] }),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await read()).fields).toMatchObject({
      summary: 'Un grand potager.',
      objectives: ['Nourrir'],
      title: 'Potager',
    });
    const merges = [first, second].map(({ body }) => body.data.merged);
    expect(merges.map(({ conflict }) => conflict)).toEqual([[], []]);
    expect(
      merges
        .map(({ mine }) => mine)
        .flat()
        .sort(),
    ).toEqual(['objectives', 'summary']);
  });

  it('are asked about a field that both changed, which stays as the first left it, while the others are saved', async () => {
    await save(colleague, start, { summary: 'Le sien' });
    const mine = await save(author, start, { summary: 'Le mien', audiences: ['Voisins', 'Écoles'] });
    expect(mine.status).toBe(200);
    expect(mine.body.data.merged).toMatchObject({ conflict: ['summary'], mine: ['audiences'] });
    expect((await read()).fields).toMatchObject({ summary: 'Le sien', audiences: ['Voisins', 'Écoles'] });

    // “Mine” is a save on theirs; when that was changed again, one is asked again.
    const { marks } = mine.body.data;
    const chosen = { ...start, marks: { ...start.marks, summary: marks.summary } };
    await save(colleague, { ...start, marks }, { summary: 'Le sien, revu' });
    const late = await save(author, chosen, { summary: 'Le mien' });
    expect(late.body.data.merged.conflict).toEqual(['summary']);
    const now = { ...start, marks: { ...start.marks, summary: late.body.data.marks.summary } };
    expect((await save(author, now, { summary: 'Le mien' })).body.data.merged.mine).toEqual(['summary']);
    expect((await read()).fields.summary).toBe('Le mien');
  });

  it('agree where they typed the same, and where the same words of a rich text are cut otherwise', async () => {
    await save(colleague, start, { summary: 'Pareil', description: rich('On sème et on récolte.') });
    const cut = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'On sème ' },
          { type: 'text', text: 'et on récolte.' },
        ],
      },
    ];
    const mine = await save(author, start, { summary: ' Pareil ', description: cut });
    expect(mine.body.data.merged).toMatchObject({ conflict: [], mine: [] });
  });

  it('keep what can’t be read of a field beside a colleague who never saw it, until somebody corrects it', async () => {
    const spring = {
      inputs: [['startDate', 'le printemps']],
      issues: [{ path: 'startDate', code: 'BAD_DATE' }],
    };
    const { startDate: _, ...others } = start.fields;
    const send = (who: typeof author, base: any, changes: object, unsaved: object) =>
      who.call('PUT', `/practices/${start.documentId}`, {
        updatedAt: base.updatedAt,
        base: base.marks,
        data: { ...others, ...changes },
        unsaved,
      });
    const kept = (await send(author, start, {}, spring)).body.data;
    expect(kept.unsaved).toEqual(spring);
    const theirs = await save(colleague, start, { summary: 'Sans la date' });
    expect(theirs.body.data.unsaved).toEqual(spring);
    expect(theirs.body.data.merged.theirs).toEqual(['startDate']);
    // The author's form sends it again with each save: no conflict with herself.
    const again = await send(author, kept, { audiences: ['Écoles'] }, spring);
    expect(again.body.data.merged).toMatchObject({ conflict: [], mine: ['audiences'] });
    const seen = await read();
    const corrected = await save(colleague, seen, { startDate: { value: '2011-04', precision: 'month' } });
    expect(corrected.body.data.unsaved).toEqual({ inputs: [], issues: [] });
    expect(corrected.body.data.fields.startDate.value).toBe('2011-04');
    // Who still has the unreadable text in the form, untouched, learns the date.
    const late = await send(author, { ...kept, marks: again.body.data.marks }, {}, spring);
    expect(late.body.data.merged).toMatchObject({ theirs: ['startDate'], conflict: [] });
  });

  it('refuse what a form says of fields that it was never shown, when they hold something else', async () => {
    const blind = await author.call('PUT', `/practices/${start.documentId}`, {
      updatedAt: start.updatedAt,
      base: {},
      data: { summary: 'Sans avoir lu', objectives: [] },
      unsaved: { inputs: [], issues: [] },
    });
    expect(blind.body.data.merged).toMatchObject({ conflict: ['summary'], same: ['objectives'] });
    expect((await read()).fields.summary).toBe('Un potager.');
  });
});
