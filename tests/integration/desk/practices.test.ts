import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, completeSheet, newActor, newAssociation, newReferences } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let colleague: typeof author;
let stranger: typeof author;
let refs: { theme: string; territory: string; actor: string };

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  colleague = await newAssociation(cms, 'collegue@exemple.fr');
  stranger = await newAssociation(cms, 'autre@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  await attach(cms, author.userId, actor);
  await attach(cms, colleague.userId, actor);
  await attach(cms, stranger.userId, await newActor(cms, 'Ailleurs'));
  refs = { ...(await newReferences(cms)), actor: actor.documentId };
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;
const newSheet = async (title: string) => (await author.call('POST', '/practices', { data: { title } })).body.data;
const save = (who: typeof author, sheet: { documentId: string; updatedAt: string }, data: object) =>
  who.call('PUT', `/practices/${sheet.documentId}`, { updatedAt: sheet.updatedAt, data });

const complete = () => ({
  ...completeSheet(refs),
  objectives: ['Se rencontrer', 'Décider'],
  description: [
    { type: 'paragraph', children: [{ type: 'text', text: 'Une réunion.' }] },
    {
      type: 'list',
      format: 'unordered',
      children: ['accueil', 'repas'].map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
    },
  ],
  programme: [
    {
      start: '09:30',
      end: '',
      title: 'Accueil',
      note: '',
      speakers: [{ name: 'A. Un', role: 'élue', organisation: refs.actor }],
    },
  ],
  humanMeansState: 'filled',
  humanMeans: [
    { role: 'Bénévoles', count: 12 },
    { role: 'Salariés', count: null },
  ],
  budget: { state: 'filled', amount: 40000.5, currency: 'EUR', year: 2013, note: '' },
  partners: { state: 'filled', actors: [refs.actor], note: '' },
  indicators: [
    {
      label: 'Participants',
      unit: 'personnes',
      source: '',
      points: [
        { year: 2011, value: 322 },
        { year: 2013, value: 1155 },
      ],
    },
  ],
});

describe('a sheet', () => {
  it('is a draft of the actor, with a slug that stays', async () => {
    const sheet = await newSheet('Un été à l’œuvre');
    expect(sheet).toMatchObject({
      slug: 'un-ete-a-l-oeuvre',
      state: 'draft',
      published: false,
      owner: { documentId: refs.actor },
    });
    expect((await newSheet('Un été à l’œuvre')).slug).toBe('un-ete-a-l-oeuvre-2');
    const renamed = await save(author, sheet, { title: 'Un hiver' });
    expect(renamed.body.data).toMatchObject({ title: 'Un hiver', slug: 'un-ete-a-l-oeuvre' });
    expect((await cms.request('/api/practices?pagination[pageSize]=100')).body.data ?? []).toEqual([]);
  });

  it('gives back every field it was given', async () => {
    const sheet = await newSheet('Toute la fiche');
    const saved = await save(author, sheet, complete());
    expect(saved.status).toBe(200);
    expect(saved.body.data.fields).toMatchObject(complete());
    expect(saved.body.data.missing).toEqual([]);
    const again = await save(author, saved.body.data, saved.body.data.fields);
    expect(again.body.data.fields).toEqual(saved.body.data.fields);
  });

  it('keeps bold words, and takes a plain text for its paragraphs', async () => {
    const sheet = await newSheet('En gras');
    const text = (value: string, bold?: true) => ({ type: 'text', text: value, ...(bold && { bold }) });
    const description = [{ type: 'paragraph', children: [text('Très '), text('important', true)] }];
    const saved = await save(author, sheet, { description });
    expect(saved.body.data.fields.description).toEqual(description);
    const read = await cms.strapi.db
      .query('api::practice.practice')
      .findOne({ where: { documentId: sheet.documentId } });
    expect(read).toMatchObject({ description });
    const plain = await save(author, saved.body.data, { description: 'Un.\n\nDeux.' });
    expect(plain.body.data.fields.description).toEqual(
      ['Un.', 'Deux.'].map((words) => ({ type: 'paragraph', children: [text(words)] })),
    );
  });

  it('leaves a rich text that says the same as the panel’s editor wrote it, and takes no picture from elsewhere', async () => {
    const sheet = await newSheet('Écrite au panneau');
    const text = (value: string) => ({ type: 'text', text: value });
    const day = new Date().toISOString();
    const file = {
      hash: 'a',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      provider: 'local',
      createdAt: day,
      updatedAt: day,
    };
    const picture = (url: string) => ({
      type: 'image',
      image: { name: 'a.png', url, width: 4, height: 3, ...file },
      children: [text('')],
    });
    const link = { type: 'link', url: 'https://exemple.fr', rel: '', target: '', children: [text('ici')] };
    const written = [
      { type: 'paragraph', children: [text('Voir '), text(''), link, text('')] },
      picture('/uploads/a.png'),
    ];
    const panel = await cms.strapi
      .documents('api::practice.practice')
      .update({ documentId: sheet.documentId, data: { description: written } as never });
    const stored = async () =>
      (await cms.strapi.documents('api::practice.practice').findOne({ documentId: sheet.documentId }))!.description;

    const { fields } = (await author.call('GET', `/practices/${sheet.documentId}`)).body.data;
    const saved = await save(
      author,
      { ...sheet, updatedAt: String(panel!.updatedAt) },
      { ...fields, summary: 'Autre chose.' },
    );
    expect(saved.status).toBe(200);
    expect(await stored()).toEqual(written);

    const more = [
      ...fields.description,
      picture('https://ailleurs.example/a.png'),
      { type: 'paragraph', children: [text('Fin')] },
    ];
    const longer = await save(author, saved.body.data, { description: more });
    expect(longer.status).toBe(200);
    expect(JSON.stringify(await stored())).not.toContain('ailleurs.example');
    expect(await stored()).toMatchObject([
      { type: 'paragraph' },
      { image: { url: '/uploads/a.png' } },
      { children: [text('Fin')] },
    ]);
  });

  it('belongs to the actor: a colleague writes it, a stranger never sees it', async () => {
    const sheet = await newSheet('À plusieurs');
    expect((await save(colleague, sheet, { summary: 'De la collègue' })).status).toBe(200);
    const path = `/practices/${sheet.documentId}`;
    const answers = [
      await stranger.call('GET', path),
      await save(stranger, sheet, { summary: 'x' }),
      await stranger.call('POST', `${path}/submit`),
      await stranger.call('POST', `${path}/withdraw`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await stranger.call('GET', '/practices')).body.data).toEqual([]);
    expect(codeOf(await stranger.call('POST', '/practices', { actor: refs.actor, data: { title: 'x' } }))).toBe(
      'NOT_A_MEMBER',
    );
  });

  it('does not let a client set what is not its to set', async () => {
    const sheet = await newSheet('Propriété');
    const answer = await save(author, sheet, { owner: 'x', slug: 'y', publishedAt: '2026-01-01' });
    expect(
      answer.body.error.details.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual(['data.owner UNKNOWN_FIELD', 'data.slug UNKNOWN_FIELD', 'data.publishedAt UNKNOWN_FIELD']);
  });

  it('names every mistake at its place', async () => {
    const sheet = await newSheet('Fautes');
    const answer = await save(author, sheet, {
      title: 'x'.repeat(121),
      summary: 'y'.repeat(401),
      startDate: { value: '2011-13', precision: 'month' },
      budget: { ...complete().budget, amount: 'douze' },
    });
    expect(answer.body.error.details.issues).toEqual(
      expect.arrayContaining([
        { path: 'data.title', code: 'TOO_LONG', limit: 120 },
        { path: 'data.summary', code: 'TOO_LONG', limit: 400 },
        { path: 'data.startDate', code: 'BAD_DATE' },
        { path: 'data.budget.amount', code: 'NOT_A_NUMBER' },
      ]),
    );
    const unknown = await save(author, sheet, { themes: [refs.theme, 'nulle-part'] });
    expect(unknown.body.error.details.issues).toEqual([{ path: 'themes.1', code: 'UNKNOWN_REFERENCE' }]);
  });

  it('is not overwritten by who did not see a colleague’s save', async () => {
    const sheet = await newSheet('En même temps');
    const [first, second] = await Promise.all([
      save(author, sheet, { summary: 'Premier' }),
      save(colleague, sheet, { summary: 'Second' }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const stale = [first, second].find(({ status }) => status === 409)!;
    expect(codeOf(stale)).toBe('STALE');
    expect(stale.body.error.details.current.fields.summary).not.toBe(stale.body.error.details.sent.summary);
  });

  it('is submitted when it is complete, locked while it is examined, and withdrawn', async () => {
    const sheet = await newSheet('Au comité');
    const early = await author.call('POST', `/practices/${sheet.documentId}/submit`);
    expect([early.status, codeOf(early)]).toEqual([409, 'INCOMPLETE']);
    expect(early.body.error.details.missing).toContain('summary');

    const saved = (await save(author, sheet, complete())).body.data;
    const submitted = await author.call('POST', `/practices/${sheet.documentId}/submit`);
    expect(submitted.status).toBe(200);
    expect(submitted.body.data).toMatchObject({
      state: 'admissibility',
      locked: true,
      status: { round: 1, canWithdraw: true },
    });
    expect(codeOf(await save(author, submitted.body.data ?? saved, { summary: 'Autre' }))).toBe('LOCKED_UNDER_REVIEW');
    expect(codeOf(await author.call('POST', `/practices/${sheet.documentId}/submit`))).toBe('LOCKED_UNDER_REVIEW');

    const withdrawn = await author.call('POST', `/practices/${sheet.documentId}/withdraw`);
    expect(withdrawn.body.data).toMatchObject({ state: 'withdrawn', locked: false });
    expect((await save(author, withdrawn.body.data, { summary: 'Autre' })).status).toBe(200);
    expect(codeOf(await author.call('POST', `/practices/${sheet.documentId}/withdraw`))).toBe('NOT_UNDER_REVIEW');
  });
});
