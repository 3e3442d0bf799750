// npm run bench:publish [-- COUNT]: from the editor's “publish” to the content being found, on a running npm start.
// It publishes an institutional page: a sheet that was taken down needs a new examination before it is published again, and
// from the publication on both go the same way, through the outbox to the index and to the site.
import { admin, cms, line, patientFetch, site, timed, untilTrue } from './lib.mjs';

const count = Number(process.argv[2] ?? 50);
const slug = `mesure-${Date.now()}`;
const query = `mesure ${slug.split('-')[1]}`;
const type = '/content-manager/collection-types/api::page.page';

const call = await admin('super-admin');
const { data } = await call(type, {
  method: 'POST',
  body: { title: query, slug, summary: 'Une page qui paraît et disparaît, pour mesurer.' },
});
const act = (action) => call(`${type}/${data.documentId}/actions/${action}`, { method: 'POST', body: {} });
const found = async () =>
  (await (await patientFetch(`${cms}/api/search?q=${encodeURIComponent(query)}&kind=page`)).json()).hits.some((hit) =>
    hit.url.endsWith(slug),
  );
const pageStatus = async () => (await fetch(`${site}/pages/${slug}`)).status;

const answers = [];
const findable = [];
const visible = [];
for (let round = 0; round < count; round += 1) {
  if (round > 0) await act('unpublish');
  await untilTrue('it left the index', async () => !(await found()));
  await untilTrue('its page was gone', async () => (await pageStatus()) === 404);
  const started = performance.now();
  answers.push(await timed(() => act('publish')));
  await Promise.all([
    untilTrue('it was found', found).then(() => findable.push(performance.now() - started)),
    untilTrue('its page was up', async () => (await pageStatus()) === 200).then(() =>
      visible.push(performance.now() - started),
    ),
  ]);
}
line('publish answered', answers);
line('publish → findable by /api/search', findable);
line('publish → page answers 200', visible);
await call(`${type}/${data.documentId}`, { method: 'DELETE' });
