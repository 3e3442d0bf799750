import { searchAnswerSchema } from '@passerelles/search/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../support';
import { create, documents, outboxIdle, publishAsHistorical } from './content';

let cms: RunningCms;
const ours = { headers: { 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' } };

/** A sheet in the place of each name. */
const places: Record<string, object> = {
  basilique: { kind: 'commune', code: '93066' },
  'marseille-1er': { kind: 'commune', code: '13201' },
  gustavia: { kind: 'commune', code: '97701' },
  ajaccio: { kind: 'commune', code: '2A004' },
  /** In an EPCI of two regions: Centre-Val de Loire and Normandie. */
  nonancourt: { kind: 'commune', code: '27438' },
};

beforeAll(async () => {
  cms = await startCms();
  const theme = await create(cms, 'theme', { name: 'Jardins', slug: 'jardins' });
  const owner = await create(cms, 'actor', { name: 'Compost', slug: 'compost', kind: 'association' });
  const sheet = async (slug: string, territory: string) => {
    const id = await create(cms, 'practice', {
      title: slug,
      slug,
      summary: `${slug}.`,
      owner,
      practiceStatus: 'ongoing',
      themes: [theme],
      territories: [territory],
    });
    await publishAsHistorical(cms, 'practice', id);
  };
  for (const [slug, territory] of Object.entries(places))
    await sheet(slug, await create(cms, 'territory', { name: slug, slug: `lieu-${slug}`, ...territory }));
  const metropolis = await documents(cms, 'territory').findFirst({ filters: { kind: 'epci', code: '200054781' } });
  await sheet('metropole', metropolis.documentId);
  await sheet(
    'quartier',
    await create(cms, 'territory', { name: 'Q', slug: 'q', kind: 'ad-hoc', parents: [metropolis.documentId] }),
  );
  await outboxIdle(cms);
});
afterAll(() => cms?.stop());

const ask = async (query: string) =>
  searchAnswerSchema.parse((await cms.request(`/api/search?kind=practice&sort=title&${query}`, ours)).body);
const inside = async (territory: string) =>
  (await ask(`territory=${territory}`)).hits.map(({ url }) => url.replace('/pratiques/', ''));

describe('what is found in a department or region', () => {
  it.each([
    ['seine-saint-denis', ['basilique', 'metropole']],
    ['paris', ['metropole']],
    ['essonne', ['metropole']],
    ['metropole-du-grand-paris', ['basilique', 'metropole', 'quartier']],
    ['ile-de-france', ['basilique', 'metropole', 'quartier']],
    ['2a004', ['ajaccio']],
    ['bouches-du-rhone', ['marseille-1er']],
    ['marseille', ['marseille-1er']],
    ['saint-barthelemy', ['gustavia']],
    ['corse', ['ajaccio']],
    ['haute-corse', []],
    ['normandie', ['nonancourt']],
    ['centre-val-de-loire', []],
    ['france', ['ajaccio', 'basilique', 'gustavia', 'marseille-1er', 'metropole', 'nonancourt', 'quartier']],
  ])('%s', async (territory, expected) => expect((await inside(territory)).sort()).toEqual(expected));

  it('counts as it finds', async () => {
    const { facets } = await ask('q=basilique');
    const counted = Object.fromEntries(facets.territory.map(({ value, parent }) => [value, parent]));
    expect(counted).toEqual({
      'lieu-basilique': 'seine-saint-denis',
      'seine-saint-denis': 'ile-de-france',
      'ile-de-france': 'france',
      'metropole-du-grand-paris': 'ile-de-france',
      france: null,
    });
  });
});
