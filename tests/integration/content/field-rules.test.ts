import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

const create = (uid: string, data: object) =>
  cms.strapi.documents(uid as 'api::actor.actor').create({ data: data as never }) as Promise<{ documentId: string }>;
const update = (uid: string, documentId: string, data: object) =>
  cms.strapi.documents(uid as 'api::actor.actor').update({ documentId, data: data as never });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { message: string; details?: { code?: string; errors?: { path: unknown[] }[] } }) => error,
  );

describe('rules of fields, whoever writes', () => {
  it.each([
    ['api::actor.actor', { name: 'A', slug: 'a', kind: 'association', siret: '12345678901234' }, 'siret', 'SIRET'],
    ['api::actor.actor', { name: 'A', slug: 'a', kind: 'association', rna: 'W12' }, 'rna', 'RNA'],
    [
      'api::practice.practice',
      { title: 'P', slug: 'p', startDate: { value: '2011-13', precision: 'month' } },
      'startDate',
      'Début : cette date ne se lit pas.',
    ],
    [
      'api::practice.practice',
      {
        title: 'P',
        slug: 'p',
        indicators: [
          {
            label: 'I',
            points: [
              { year: 2011, value: 1 },
              { year: 2011, value: 2 },
            ],
          },
        ],
      },
      'indicators',
      'Chiffres suivis dans le temps 1, valeurs 2, année : cette année figure deux fois.',
    ],
    [
      'api::meeting-report.meeting-report',
      { title: 'M', slug: 'm', kind: 'seminar', programme: [{ title: 'S', start: '10:00', end: '09:00' }] },
      'programme',
      'Programme 1, fin : la fin est avant le début.',
    ],
  ])('names the field in French: %s', async (uid, data, field, words) => {
    const error = await refusal(create(uid, data));
    expect(error?.details).toMatchObject({ code: 'INVALID_FIELDS' });
    expect(error?.details?.errors?.[0]?.path[0]).toBe(field);
    expect(error?.message).toContain(words);
  });

  it('keeps the territories free of circles', async () => {
    const uid = 'api::territory.territory';
    const outer = await create(uid, { name: 'Pays', slug: 'pays', kind: 'ad-hoc' });
    const inner = await create(uid, { name: 'Vallée', slug: 'vallee', kind: 'ad-hoc', parents: [outer.documentId] });
    const error = await refusal(update(uid, outer.documentId, { parents: { connect: [inner.documentId] } }));
    expect(error?.message).toContain('Territoires parents : cela revient au point de départ');
    const after = await cms.strapi
      .documents(uid)
      .findOne({ documentId: outer.documentId, populate: ['parents'] as never });
    expect((after as unknown as { parents: unknown[] }).parents).toEqual([]);
  });

  it('keeps themes at two levels', async () => {
    const uid = 'api::theme.theme';
    const top = await create(uid, { name: 'Haut', slug: 'haut' });
    const middle = await create(uid, { name: 'Milieu', slug: 'milieu', parent: top.documentId });
    expect((await refusal(create(uid, { name: 'Bas', slug: 'bas', parent: middle.documentId })))?.message).toContain(
      'Thématique parente : trop profond : 2 niveaux au plus.',
    );
  });

  it('gives a commune its official parents and each code to one territory', async () => {
    const uid = 'api::territory.territory';
    const rennes = await create(uid, { name: 'Rennes', slug: 'rennes', kind: 'commune', code: '35238' });
    const stored = (await cms.strapi
      .documents(uid)
      .findOne({ documentId: rennes.documentId, populate: ['parents'] as never })) as unknown as {
      parents: { slug: string }[];
    };
    expect(stored.parents.map((parent) => parent.slug).sort()).toEqual(['ille-et-vilaine', 'rennes-metropole']);
    expect(
      (await refusal(create(uid, { name: 'Autre', slug: 'autre', kind: 'commune', code: '35238' })))?.message,
    ).toContain('déjà celui de « Rennes »');
  });
});

describe('the start of the CMS', () => {
  it('brings the official territories, linked to each other', async () => {
    const territories = cms.strapi.db.query('api::territory.territory');
    expect(await territories.count({ where: { kind: 'region' } })).toBe(18);
    expect(await territories.count({ where: { kind: 'epci' } })).toBe(1255);
    const charente = (await territories.findOne({
      where: { kind: 'department', code: '16' },
      populate: { parents: { populate: { parents: true } } },
    })) as { slug: string; parents: { slug: string; parents: { slug: string }[] }[] };
    expect([charente.slug, charente.parents[0]?.slug, charente.parents[0]?.parents[0]?.slug]).toEqual([
      'charente',
      'nouvelle-aquitaine',
      'france',
    ]);
  });

  it('opens no registration but the desk’s, and confirms addresses', async () => {
    const advanced = await cms.strapi.store({ type: 'plugin', name: 'users-permissions' }).get({ key: 'advanced' });
    expect(advanced).toMatchObject({ email_confirmation: true, allow_register: false, unique_email: true });
  });
});
