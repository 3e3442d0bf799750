import type { ImportReport } from '@passerelles/exchange/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

const uid = 'api::territory.territory';
let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

interface Stored {
  documentId: string;
  name: string;
  slug: string;
  code: string | null;
  parents: { slug: string; kind: string; code: string }[];
}
const documents = () => cms.strapi.documents(uid) as any;
const create = async (data: object): Promise<Stored> => read((await documents().create({ data })).documentId);
const read = (documentId: string): Promise<Stored> => documents().findOne({ documentId, populate: ['parents'] });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { message: string; details?: { errors?: { path: unknown[] }[] } }) => error,
  );
const parentsOf = ({ parents }: Stored) => parents.map(({ kind, code }) => `${kind}:${code}`);
const importing = (json: object) =>
  cms.strapi
    .plugin('exchange')
    .service('import')
    .run({ format: 'passerelles-import/1', ...json }) as Promise<ImportReport>;
const count = (where: object) => cms.strapi.db.query(uid).count({ where });

describe('codes of territories, whoever writes', () => {
  it.each([
    ['commune', '1004', '01004'],
    ['commune', ' 01053 ', '01053'],
    ['commune', '2b033', '2B033'],
    ['priority-district', 'qp093028', 'QP093028'],
  ])('keeps the %s “%s” as %s', async (kind, typed, kept) => {
    expect((await create({ name: kept, slug: `c-${kept.toLowerCase()}`, kind, code: typed })).code).toBe(kept);
  });

  it.each([
    ['commune', '49999'],
    ['commune', '75001'],
    ['department', '20'],
    ['region', '54'],
    ['epci', '123456789'],
    ['country', 'QJ'],
    ['priority-district', 'QP123'],
  ])('tells of the %s “%s” that it is not known', async (kind, code) => {
    const error = await refusal(create({ name: 'X', slug: `x-${kind}`, kind, code }));
    expect(error?.details?.errors?.[0]?.path).toEqual(['code']);
    expect(error?.message).toContain(`« ${code} » n’est pas connu`);
  });

  it('looks at a code that is changed later, and at a kind that no longer suits it', async () => {
    const place = await create({ name: 'Lieu', slug: 'lieu', kind: 'commune' });
    expect(
      (await refusal(documents().update({ documentId: place.documentId, data: { code: '99999' } })))?.message,
    ).toContain('99999');
    await documents().update({ documentId: place.documentId, data: { code: ' 49023 ' } });
    expect(await read(place.documentId)).toMatchObject({ code: '49023' });
    expect(parentsOf(await read(place.documentId))).toContain('department:49');
    expect(
      (await refusal(documents().update({ documentId: place.documentId, data: { kind: 'epci' } })))?.message,
    ).toContain('49023');
  });

  it('sees that a code written otherwise is taken', async () => {
    expect((await refusal(create({ name: 'Autre', slug: 'autre', kind: 'commune', code: '1004' })))?.message).toContain(
      'déjà celui de « 01004 »',
    );
  });

  it.each([
    ['13201', ['commune:13055', 'department:13', 'epci:200054807'], 'marseille'],
    ['75120', ['commune:75056', 'department:75', 'epci:200054781'], 'paris-75056'],
    ['69381', ['commune:69123', 'department:69', 'epci:200046977'], 'lyon'],
    ['74268', ['commune:74010', 'department:74', 'epci:200066793'], 'annecy'],
    ['97801', ['department:978'], 'saint-martin'],
  ])('gives %s its commune’s parents, and its commune', async (code, parents, slug) => {
    const part = await create({ name: `Partie ${code}`, slug: `partie-${code}`, kind: 'commune', code });
    expect(parentsOf(part)).toEqual(parents);
    expect(part.parents[0]?.slug).toBe(slug);
  });

  it('lets somebody choose other parents', async () => {
    const valley = await create({ name: 'Vallée', slug: 'vallee', kind: 'ad-hoc' });
    const chosen = await create({
      name: 'Cholet',
      slug: 'cholet',
      kind: 'commune',
      code: '49099',
      parents: { connect: [valley.documentId] },
    });
    expect(chosen.parents.map(({ slug }) => slug)).toEqual(['vallee']);
  });
});

describe('an import', () => {
  it('reads codes as people write them, and finds the same territory again', async () => {
    const file = {
      territories: [
        { slug: 'arrondissement', name: 'Lyon 2e', kind: 'commune', code: '69382' },
        { slug: 'bourg', name: 'Bourg-en-Bresse', kind: 'commune', code: ' 1053 ' },
        { slug: 'villeurbanne', name: 'Villeurbanne', kind: 'commune', code: '69266' },
      ],
    };
    const report = await importing(file);
    expect([report.errors, report.counts.territories]).toEqual([[], { created: 2, updated: 1, unchanged: 0 }]);
    expect((await importing(file)).counts.territories).toEqual({ created: 0, updated: 0, unchanged: 3 });
  });

  it('makes a commune before the arrondissements that the file has before it', async () => {
    const report = await importing({
      territories: [
        { slug: 'toulouse-partie', name: 'Seynod bis', kind: 'commune', code: '49050' },
        { slug: 'delegee', name: 'Brissac', kind: 'commune', code: '49255' },
      ],
    });
    expect(report.errors).toEqual([]);
    const part = await documents().findFirst({ filters: { slug: 'delegee' }, populate: ['parents'] });
    expect(part.parents[0].slug).toBe('toulouse-partie');
  });

  it('adds the communes that it names by their INSEE code, once, and none when something is wrong', async () => {
    const actor = { slug: 'asso', name: 'Association', kind: 'association', territories: ['93066', '2b033', '1004'] };
    const before = await count({ kind: 'commune' });
    expect((await importing({ actors: [{ ...actor, themes: ['nothing'] }] })).errors).toHaveLength(1);
    expect(await count({ kind: 'commune' })).toBe(before);
    expect((await importing({ actors: [actor] })).errors).toEqual([]);
    expect((await importing({ actors: [actor] })).counts.actors).toEqual({ created: 0, updated: 0, unchanged: 1 });
    expect(await count({ kind: 'commune' })).toBe(before + 1);
    expect(await documents().findFirst({ filters: { code: '93066' }, populate: ['parents'] })).toMatchObject({
      name: 'Saint-Denis',
      slug: 'saint-denis-93066',
    });
  });

  it('makes one commune of several at once', async () => {
    const file = (slug: string) => ({ actors: [{ slug, name: slug, kind: 'association', territories: ['97411'] }] });
    const reports = await Promise.all(['un', 'deux', 'trois'].map((slug) => importing(file(slug))));
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await count({ kind: 'commune', code: '97411' })).toBe(1);
  });
});

describe('communes of before', () => {
  it('get the form of their code and their place at a start; what is not known is left', async () => {
    const data = (name: string, code: string) => ({
      documentId: `old${code.trim()}`,
      name,
      slug: `old-${code.trim()}`,
      kind: 'commune',
      code,
      publishedAt: new Date(),
    });
    for (const [name, code] of [
      ['Lyon 9e', ' 69389 '],
      ['Perdue', '00000'],
    ] as const)
      await cms.strapi.db.query(uid).create({ data: data(name, code) });
    const territories = cms.strapi.plugin('content').service('territories') as { mendCommunes(): Promise<number> };
    // The commune without parents of the tests above keeps what an editor chose.
    expect(await territories.mendCommunes()).toBe(1);
    expect(await read('old69389')).toMatchObject({ code: '69389' });
    expect(parentsOf(await read('old69389'))).toContain('department:69');
    expect(await read('old00000')).toMatchObject({ code: '00000', parents: [] });
    expect(await territories.mendCommunes()).toBe(0);
  });
});
