import { readDeep } from '@passerelles/kit/server';
import { types, viewPopulate } from '@passerelles/content/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../support';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms({ env: { FIRST_CONTENT: 'on', OUTBOX_WORKERS: 'off' } });
});
afterAll(() => cms?.stop());

const rows = (uid: string): any => cms.strapi.db.query(uid as any);
const strapis = (uid: string, where: object, populate: object): Promise<any[]> =>
  rows(uid).findMany({ where, populate, orderBy: { id: 'asc' } });
const byId = (found: any[]) => [...found].sort((one, other) => one.id - other.id);
/** Strapi reads an id and nothing else of what is not asked for by name. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, inner) => (['id', 'documentId'].includes(name) ? undefined : inner)));

function countStatements(): () => number {
  let count = 0;
  const add = () => (count += 1);
  cms.strapi.db.connection.on('query', add);
  return () => {
    cms.strapi.db.connection.off('query', add);
    return count;
  };
}

describe('rows with all that they hold', () => {
  it.each(types.map((type) => [type.name, type] as const))(
    'are those that Strapi populates: %s',
    async (_name, type) => {
      const populate = viewPopulate(type);
      const [own, theirs] = [
        byId(await readDeep(cms.strapi, type.uid, { where: {}, populate })),
        await strapis(type.uid, {}, populate),
      ];
      expect(theirs.length).toBeGreaterThan(0);
      expect(withoutIds(own)).toEqual(withoutIds(theirs));
    },
  );

  it('come of two readings as one, and of published versions alone where that is asked', async () => {
    const where = { publishedAt: { $notNull: true } };
    const [one, other] = [{ themes: { select: ['name'] } }, { themes: { select: ['slug'] }, budget: true }];
    const read = await readDeep<any>(cms.strapi, 'api::practice.practice', {
      where,
      populate: [one, other],
      publicOnly: true,
    });
    expect(read.length).toBeGreaterThan(0);
    for (const { themes, budget } of read) {
      expect(budget === null || typeof budget === 'object').toBe(true);
      for (const theme of themes) expect(Object.keys(theme).sort()).toEqual(['id', 'name', 'slug']);
    }
    const mirrored = await readDeep<any>(cms.strapi, 'api::practice.practice', {
      where: {},
      populate: { inspiredBy: { select: ['publishedAt'] } },
      publicOnly: true,
    });
    expect(mirrored.flatMap(({ inspiredBy }) => inspiredBy).every((row: any) => row.publishedAt !== null)).toBe(true);
  });

  it('ask no more for many than for one', async () => {
    const published = await rows('api::practice.practice').findMany({ where: { publishedAt: { $notNull: true } } });
    const references = published.map(({ documentId }: any) => ({ uid: 'api::practice.practice', documentId }));
    const views: any = cms.strapi.plugin('content').service('published');
    await views.refresh(references);
    const statements = async (some: object[]) => {
      const counted = countStatements();
      await views.refresh(some);
      return counted();
    };
    expect(references.length).toBeGreaterThan(2);
    expect(await statements(references)).toBeLessThan((await statements(references.slice(0, 1))) + 20);
    // Five for the turn and what is kept, three for who vouches, and each table once.
    expect(await statements(references)).toBeLessThan(60);
  });
});
