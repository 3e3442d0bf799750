import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';

let cms: RunningCms;
let editor: Awaited<ReturnType<typeof adminAccount>>;
const themes = () => cms.strapi.db.query('api::theme.theme').count({ where: { slug: { $startsWith: 'refuse' } } });

/** A table whose foreign key is looked at by COMMIT only, on both databases: a row that hangs in the air makes it fail. */
beforeAll(async () => {
  cms = await sharedCms();
  editor = await adminAccount(cms.strapi, 'Eliane', 'passerelles-editor');
  await cms.strapi.db.connection.raw(
    'create table looked_at_last (parent integer references themes (id) deferrable initially deferred)',
  );
});
afterAll(async () => {
  await cms?.strapi.db.connection.raw('drop table looked_at_last');
  await cms?.stop();
});

it('a change whose COMMIT the database refuses is told to be refused, and nothing of it stands', async () => {
  const before = await themes();
  const committed: string[] = [];
  const changing = cms.strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => committed.push('refused'));
    await cms.strapi.documents('api::theme.theme').create({ data: { name: 'Refusé', slug: 'refuse' } as never });
    await cms.strapi.db
      .connection('looked_at_last')
      .transacting(trx as never)
      .insert({ parent: 4_000_000 });
  });
  await expect(changing).rejects.toThrow(/foreign key/i);
  expect([await themes(), committed]).toEqual([before, []]);
});

it('the next change is made as ever', async () => {
  const { status } = await cms.request('/content-manager/collection-types/api::theme.theme', {
    method: 'POST',
    headers: editor.headers,
    body: { name: 'Après', slug: 'refuse-apres' },
  });
  expect([status, await themes()]).toEqual([201, 1]);
});
