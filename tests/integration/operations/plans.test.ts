import { refreshStatistics } from '@passerelles/kit/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

const isPostgres = () => cms.strapi.db.dialect.client === 'postgres';
/** As Strapi asks for the components of one field of some documents. */
const asked =
  "select * from practices_cmps where entity_id in (7, 8, 9) and field in ('field3') and component_type in ('shared.text-item')";

describe('once there is content', () => {
  it('the parts of a few documents are found by their documents, not by the type of all parts', async (context) => {
    context.skip(isPostgres(), 'PostgreSQL keeps its statistics by itself');
    const { connection } = cms.strapi.db;
    const fields = Array.from({ length: 20 }, (_, index) => `field${index}`);
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      entity_id: Math.floor(index / fields.length) + 1,
      cmp_id: index,
      component_type: 'shared.text-item',
      field: fields[index % fields.length],
    }));
    // Rows of no document: the foreign keys are not asked here.
    await connection.raw('pragma foreign_keys = off');
    for (let from = 0; from < rows.length; from += 400)
      await connection('practices_cmps').insert(rows.slice(from, from + 400));
    await refreshStatistics(cms.strapi);
    const plan = (await connection.raw(`explain query plan ${asked}`)) as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join()).toContain('(entity_id=?');
    await connection('practices_cmps').whereIn('field', fields).delete();
    await connection.raw('pragma foreign_keys = on');
  });

  it('asking for the figures twice, or on PostgreSQL, does no harm', async () => {
    await refreshStatistics(cms.strapi);
    await refreshStatistics(cms.strapi);
  });
});
