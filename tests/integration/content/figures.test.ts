import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, temporaryDataDir, type RunningCms } from '../../support';

const { dataDir, remove } = temporaryDataDir('figures');
let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms({ dataDir });
});
afterAll(async () => {
  await cms?.stop();
  remove();
});

const uid = 'api::practice.practice';
let sheets = 0;
const sheet = (fields: object) =>
  cms.strapi
    .documents(uid)
    .create({ data: { title: 'Fiche', slug: `fiche-${(sheets += 1)}`, summary: 'Résumé', ...fields } as never });
interface Stored {
  budget: { amount: number } | null;
  indicators: { points: { value: number }[] }[];
}
const stored = async (documentId: string) =>
  (await cms.strapi.documents(uid).findOne({
    documentId,
    populate: { budget: true, indicators: { populate: { points: true } } } as never,
  })) as unknown as Stored;
const withAmount = (amount: number) => sheet({ budget: { state: 'filled', amount, currency: 'EUR' } });
const withValues = (...values: number[]) =>
  sheet({ indicators: [{ label: 'I', points: values.map((value, index) => ({ year: 2000 + index, value })) }] });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { message: string; details?: { code?: string; errors?: { path: unknown[] }[] } }) => error,
  );

describe('figures, on either database', () => {
  it.each([0, 0.01, 0.12, 40_000, 120_000_000, 9_999_999_999_999.99])(
    'keeps the amount %s as it is',
    async (amount) => {
      const { documentId } = await withAmount(amount);
      expect((await stored(documentId)).budget?.amount).toBe(amount);
    },
  );

  it('keeps measures as they are', async () => {
    const values = [0, 0.125, 0.000001, -0.5, 120_000_000, 123_456_789.123456, 99_999_999_999_999, -99_999_999_999_999];
    const { documentId } = await withValues(...values);
    expect((await stored(documentId)).indicators[0]?.points.map(({ value }) => value)).toEqual(values);
  });

  it.each([0.125, 0.001, 10_000_000_000_000, 1e21])('refuses the amount %s instead of rounding it', async (amount) => {
    const error = await refusal(withAmount(amount));
    expect(error?.details).toMatchObject({ code: 'INVALID_FIELDS', errors: [{ path: ['budget', 'amount'] }] });
    expect(error?.message).toMatch(
      /^Budget, montant : trop (de chiffres : 2 après la virgule|grand : 9.999.999.999.999,99) au plus/,
    );
  });

  it.each([0.0000001, 1e14, 1_234_567_890.1234567])('refuses the measure %s', async (value) => {
    expect((await refusal(withValues(1, value)))?.details).toMatchObject({
      code: 'INVALID_FIELDS',
      errors: [{ path: ['indicators', 0, 'points', 1, 'value'] }],
    });
  });

  it.each(['"<>', 'EURO', 'ZZZ'])('refuses %s as a currency', async (currency) => {
    expect((await refusal(sheet({ budget: { state: 'filled', amount: 1, currency } })))?.details).toMatchObject({
      code: 'INVALID_FIELDS',
      errors: [{ path: ['budget', 'currency'] }],
    });
  });

  it('refuses counts and years that a column does not hold', async () => {
    const error = await refusal(
      sheet({ humanMeans: [{ role: 'bénévole', count: 2_147_483_648 }], budget: { state: 'filled', year: 3000 } }),
    );
    expect(error?.details?.errors?.map(({ path }) => path)).toEqual([
      ['humanMeans', 0, 'count'],
      ['budget', 'year'],
    ]);
  });
});

describe.skipIf(!process.env.TEST_POSTGRES_URL)('a PostgreSQL database made by a former version', () => {
  const widths = async () => {
    const { rows } = (await cms.strapi.db.connection.raw(
      `select column_name as name, numeric_precision as precision, numeric_scale as scale from information_schema.columns
       where table_schema = current_schema() and (table_name, column_name) in (('components_shared_budgets', 'amount'), ('components_shared_points', 'value')) order by 1`,
    )) as { rows: unknown[] };
    return rows;
  };
  const wide = [
    { name: 'amount', precision: 15, scale: 2 },
    { name: 'value', precision: 20, scale: 6 },
  ];

  it('has columns as wide as a new one, its values kept, after a start; and after every other', async () => {
    expect(await widths()).toEqual(wide);
    const { documentId } = await withAmount(1234.5);
    await cms.strapi.db.connection.raw('delete from components_shared_points');
    await cms.strapi.db.connection.raw('delete from components_shared_budgets where amount > 99999999');
    for (const [table, column] of [
      ['components_shared_budgets', 'amount'],
      ['components_shared_points', 'value'],
    ]) {
      await cms.strapi.db.connection.raw('alter table ?? alter column ?? type numeric(10, 2)', [table, column]);
    }
    await cms.strapi.db.connection('strapi_migrations').where('name', 'like', '%decimal-columns%').delete();
    for (let start = 0; start < 2; start += 1) {
      await cms.stop();
      cms = await startCms({ dataDir });
      expect(await widths()).toEqual(wide);
      expect((await stored(documentId)).budget?.amount).toBe(1234.5);
    }
    expect((await stored((await withAmount(120_000_000)).documentId)).budget?.amount).toBe(120_000_000);
  });
});
