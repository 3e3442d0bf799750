import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, author, draftPractice } from './people';

const practice = 'api::practice.practice';
const meeting = 'api::meeting-report.meeting-report';
let cms: RunningCms;
let editor: Record<string, string>;

beforeAll(async () => {
  cms = await sharedCms();
  editor = (await adminAccount(cms.strapi, 'Edith', 'passerelles-editor')).headers;
});
afterAll(() => cms?.stop());

const documents = (uid: string): any => cms.strapi.documents(uid as never);
const practices = () => documents(practice);
const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const rowOf = (uid: string, documentId: string, published: boolean): Promise<any> =>
  cms.strapi.db.query(uid as never).findOne({
    where: { documentId, publishedAt: published ? { $notNull: true } : { $null: true } } as never,
    populate: true as never,
  });
/** The documents at the other end of a field, in one version. */
async function linked(uid: string, documentId: string, field: string, published = true): Promise<string[]> {
  const row = await rowOf(uid, documentId, published);
  return [row?.[field] ?? []].flat().map((target: any) => target.documentId);
}
const unvouched = (...ids: string[]): Promise<string[]> => service('gate').unvouched(practice, ids);

const admit = (documentId: string, uid = practice) =>
  service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
const draft = async (title: string, more: Record<string, unknown> = {}): Promise<string> =>
  (await draftPractice(cms.strapi, title, more)).documentId;
async function published(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const documentId = await draft(title, more);
  await admit(documentId);
  await practices().publish({ documentId });
  return documentId;
}
async function report(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const slug = `cr-${Math.random().toString(36).slice(2)}`;
  const { documentId } = await documents(meeting).create({
    data: { title, slug, kind: 'regional-meeting', date: { value: '2024-05-01', precision: 'day' }, ...more },
  });
  return documentId;
}
async function publishedReport(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const documentId = await report(title, more);
  await admit(documentId, meeting);
  await documents(meeting).publish({ documentId });
  return documentId;
}
const refusal = (uid: string, documentId: string, title: string) => ({
  message: expect.stringContaining(title),
  details: { code: 'CHANGES_ANOTHER_DOCUMENT', documents: expect.arrayContaining([{ uid, documentId, title }]) },
});
const byManager = async (documentId: string, body: unknown) => {
  const answer = await cms.request(`/content-manager/collection-types/${practice}/${documentId}`, {
    method: 'PUT',
    body,
    headers: editor,
  });
  if (answer.status >= 400)
    throw Object.assign(new Error(answer.body.error.message), { details: answer.body.error.details });
};

/** Ways to write C's inverse field so that A would point at C. */
const ways: [string, (c: string, field: string, a: string) => Promise<unknown>][] = [
  [
    'connect by code',
    (c, field, a) => practices().update({ documentId: c, data: { [field]: { connect: [{ documentId: a }] } } }),
  ],
  [
    'set by code',
    (c, field, a) => practices().update({ documentId: c, data: { [field]: { set: [{ documentId: a }] } } }),
  ],
  ['the short form', (c, field, a) => practices().update({ documentId: c, data: { [field]: [a] } })],
  [
    'the published row’s number',
    async (c, field, a) =>
      practices().update({
        documentId: c,
        data: { [field]: { connect: [{ id: (await rowOf(practice, a, true)).id }] } },
      }),
  ],
  ['the content manager', (c, field, a) => byManager(c, { [field]: { connect: [{ documentId: a }], disconnect: [] } })],
  [
    'a new document',
    (_c, field, a) => practices().create({ data: { title: 'Neuve', slug: `neuve-${Math.random()}`, [field]: [a] } }),
  ],
  [
    'a copy',
    (c, field, a) =>
      practices().clone({ documentId: c, data: { title: 'Copie', slug: `copie-${Math.random()}`, [field]: [a] } }),
  ],
  [
    'the former entity service',
    async (c, field, a) =>
      (cms.strapi.entityService as any).update(practice, (await rowOf(practice, c, false)).id, {
        data: { [field]: { connect: [(await rowOf(practice, a, false)).id] } },
      }),
  ],
];
const inverses = [
  ['inspired', 'inspiredBy'],
  ['nextEdition', 'previousEdition'],
] as const;

describe.each(inverses)('%s of another sheet', (inverse, own) => {
  it.each(ways)('changes nothing of a published sheet: %s', async (_how, write) => {
    const [a, c] = [await published('La publiée'), await draft('L’autre')];
    await expect(write(c, inverse, a)).rejects.toMatchObject(refusal(practice, a, 'La publiée'));
    for (const version of [true, false]) expect(await linked(practice, a, own, version)).toEqual([]);
    expect(await unvouched(a)).toEqual([]);
    await practices().publish({ documentId: a });
  });

  it('takes nothing from a published sheet either: neither set nor disconnect', async () => {
    const c = await published('La source');
    const a = await published('L’inspirée', { [own]: [c] });
    for (const value of [null, [], { set: [] }, { disconnect: [{ documentId: a }] }]) {
      if (value === null && inverse === 'inspired') continue;
      await expect(
        practices().update({ documentId: c, data: { [inverse]: value } }),
        JSON.stringify(value),
      ).rejects.toMatchObject(refusal(practice, a, 'L’inspirée'));
    }
    await expect(byManager(c, { [inverse]: { connect: [], disconnect: [{ documentId: a }] } })).rejects.toMatchObject(
      refusal(practice, a, 'L’inspirée'),
    );
    for (const version of [true, false]) expect(await linked(practice, a, own, version)).toEqual([c]);
  });

  it('leaves alone a sheet under review', async () => {
    const [a, c] = [await draft('À l’examen'), await draft('L’autre')];
    await service('reviews').submit({ uid: practice, documentId: a, by: author });
    await expect(practices().update({ documentId: c, data: { [inverse]: [a] } })).rejects.toMatchObject(
      refusal(practice, a, 'À l’examen'),
    );
    expect(await service('reviews').statusOf(practice, a)).toMatchObject({ state: 'admissibility', round: 1 });
  });

  it('is free between drafts that nobody vouched for, and saving it unchanged is always', async () => {
    const [a, c] = [await draft('Brouillon'), await draft('Autre brouillon')];
    await practices().update({ documentId: c, data: { [inverse]: [a] } });
    expect(await linked(practice, a, own, false)).toEqual([c]);
    await admit(a);
    await practices().update({ documentId: c, data: { title: 'Autre brouillon, retouché', [inverse]: [a] } });
    await practices().publish({ documentId: a });
    expect(await unvouched(a)).toEqual([]);
  });

  it('shows by itself what the sheet’s own committee vouched for, whichever is published first', async () => {
    const c = await draft('La source');
    const a = await published('L’inspirée', { [own]: [c] });
    expect(await linked(practice, a, own)).toEqual([]);
    expect(await unvouched(a)).toEqual([]);
    await admit(c);
    await practices().publish({ documentId: c });
    expect(await linked(practice, a, own)).toEqual([c]);
    expect(await linked(practice, c, inverse)).toEqual([a]);
    await practices().publish({ documentId: c });
    expect(await linked(practice, a, own)).toEqual([c]);
    expect(await unvouched(a, c)).toEqual([]);
  });

  it('does not publish what the other sheet’s draft says since, neither more nor less', async () => {
    const c = await published('La source');
    const with_ = await published('Avec le lien', { [own]: [c] });
    const without = await published('Sans le lien');
    await practices().update({ documentId: with_, data: { [own]: null } });
    await practices().update({
      documentId: without,
      data: own === 'inspiredBy' ? { [own]: [c] } : { title: 'Sans le lien' },
    });
    await practices().publish({ documentId: c });
    expect([await linked(practice, with_, own), await linked(practice, without, own)]).toEqual([[c], []]);
    await practices().update({ documentId: c, data: { title: 'Retouchée' } });
    await practices().discardDraft({ documentId: c });
    expect(await linked(practice, with_, own, false)).toEqual([]);
    expect(await linked(practice, without, own, false)).toEqual(own === 'inspiredBy' ? [c] : []);
    expect(await unvouched(c, with_, without)).toEqual([]);
    await expect(practices().publish({ documentId: with_ })).rejects.toMatchObject({
      details: { code: 'CONTENT_CHANGED_SINCE_REVIEW', fields: [own] },
    });
  });

  it('lets a linked sheet be withdrawn or deleted: the others stay vouched for, and come back to it', async () => {
    const [c, gone] = [await published('La source'), await published('Supprimée bientôt')];
    const [a, b] = [await published('L’inspirée', { [own]: [c] }), await published('L’orpheline', { [own]: [gone] })];
    await practices().unpublish({ documentId: c });
    await practices().delete({ documentId: gone });
    expect([await linked(practice, a, own), await linked(practice, b, own)]).toEqual([[], []]);
    expect(await unvouched(a, b)).toEqual([]);
    await admit(c);
    await practices().publish({ documentId: c });
    expect(await linked(practice, a, own)).toEqual([c]);
    expect(await unvouched(a, b, c)).toEqual([]);
  });

  it('is found when the database itself wrote it: a link more, or a link less', async () => {
    const c = await published('La source');
    const [more, less] = [await published('Un lien de plus'), await published('Un lien de moins', { [own]: [c] })];
    await cms.strapi.db.query(practice as never).update({
      where: { id: (await rowOf(practice, c, false)).id } as never,
      data: { [inverse]: { connect: [(await rowOf(practice, more, true)).id] } } as never,
    });
    const { joinTable } = cms.strapi.db.metadata.get(practice as never).attributes[own] as any;
    await cms.strapi.db
      .connection(joinTable.name)
      .where({ [joinTable.joinColumn.name]: (await rowOf(practice, less, true)).id })
      .delete();
    expect((await unvouched(more, less, c)).sort()).toEqual([more, less].sort());
    const found = (await service('gate').checkIntegrity()).unvouched;
    for (const [documentId, title] of [
      [more, 'Un lien de plus'],
      [less, 'Un lien de moins'],
    ]) {
      expect(found).toContainEqual({
        uid: practice,
        documentId,
        locale: null,
        title,
        problem: 'CONTENT_DIFFERS_FROM_REVIEW',
        fields: [own],
      });
    }
  });
});

describe('an edition that two sheets continue', () => {
  it('is not taken from the published one by a draft', async () => {
    const first = await published('Édition 2023');
    const second = await published('Édition 2024', { previousEdition: first });
    const rival = await draft('Édition 2024 bis');
    for (const data of [{ previousEdition: first }, { previousEdition: { connect: [{ documentId: first }] } }]) {
      await expect(practices().update({ documentId: rival, data })).rejects.toMatchObject(
        refusal(practice, second, 'Édition 2024'),
      );
    }
    await expect(
      practices().create({ data: { title: 'Ter', slug: 'ter', previousEdition: first } }),
    ).rejects.toMatchObject(refusal(practice, second, 'Édition 2024'));
    for (const version of [true, false])
      expect(await linked(practice, second, 'previousEdition', version)).toEqual([first]);
  });

  it('is not taken by a copy of the published one, nor by a publication', async () => {
    const first = await published('Édition 2023');
    const second = await published('Édition 2024', { previousEdition: first });
    const copy = (
      await practices().clone({ documentId: second, data: { title: 'Copie', slug: `copie-${Math.random()}` } })
    ).documentId;
    for (const version of [true, false])
      expect(await linked(practice, second, 'previousEdition', version)).toEqual([first]);

    await practices().update({ documentId: second, data: { previousEdition: null } });
    await practices().update({ documentId: copy, data: { previousEdition: first } });
    await admit(copy);
    await expect(practices().publish({ documentId: copy })).rejects.toMatchObject(
      refusal(practice, second, 'Édition 2024'),
    );
    expect(await linked(practice, second, 'previousEdition')).toEqual([first]);
    await admit(second);
    await practices().publish({ documentId: second });
    await practices().publish({ documentId: copy });
    expect(await linked(practice, copy, 'previousEdition')).toEqual([first]);
    expect(await unvouched(first, second, copy)).toEqual([]);
  });
});

describe('between a sheet and a meeting report', () => {
  it('presentedAt changes no published report, and a copy of the sheet is presented nowhere', async () => {
    const sheet = await published('Présentée');
    const shown = await publishedReport('Compte rendu', { practicesPresented: [sheet] });
    const other = await publishedReport('Autre compte rendu');
    await expect(
      practices().update({ documentId: sheet, data: { presentedAt: { connect: [{ documentId: other }] } } }),
    ).rejects.toMatchObject(refusal(meeting, other, 'Autre compte rendu'));
    await expect(practices().update({ documentId: sheet, data: { presentedAt: [] } })).rejects.toMatchObject(
      refusal(meeting, shown, 'Compte rendu'),
    );
    const copy = (
      await practices().clone({ documentId: sheet, data: { title: 'Copie', slug: `copie-${Math.random()}` } })
    ).documentId;
    expect(await linked(practice, copy, 'presentedAt', false)).toEqual([]);
    for (const version of [true, false])
      expect(await linked(meeting, shown, 'practicesPresented', version)).toEqual([sheet]);
    await practices().unpublish({ documentId: sheet });
    await admit(sheet);
    await practices().publish({ documentId: sheet });
    expect(await linked(meeting, shown, 'practicesPresented')).toEqual([sheet]);
    expect(await service('gate').unvouched(meeting, [shown, other])).toEqual([]);
  });
});
