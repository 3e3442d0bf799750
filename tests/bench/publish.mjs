// npm run bench:publish [-- COUNT]: from the editor's “publish” to the sheet being found, on a running npm start.
import { admin, cms, line, site, timed, untilTrue } from './lib.mjs';

const count = Number(process.argv[2] ?? 50);
const uid = 'api::practice.practice';
const slug = 'animation-territoriale-et-citoyenne';
const query = 'animation territoriale et citoyenne';

const call = await admin('super-admin');
const { results } = await call(`/content-manager/collection-types/${uid}?filters[slug][$eq]=${slug}`);
const { documentId } = results[0];
const found = async () => (await (await fetch(`${cms}/api/search?q=${encodeURIComponent(query)}&kind=practice`)).json()).hits.some((hit) => hit.url.endsWith(slug));
const pageStatus = async () => (await fetch(`${site}/pratiques/${slug}`)).status;

const answers = [];
const findable = [];
const visible = [];
for (let round = 0; round < count; round += 1) {
  await call(`/content-manager/collection-types/${uid}/${documentId}/actions/unpublish`, { method: 'POST', body: {} });
  await untilTrue('the sheet left the index', async () => !(await found()));
  await untilTrue('its page was gone', async () => (await pageStatus()) === 404);
  const started = performance.now();
  answers.push(await timed(() => call(`/content-manager/collection-types/${uid}/${documentId}/actions/publish`, { method: 'POST', body: {} })));
  await Promise.all([
    untilTrue('the sheet was found', found).then(() => findable.push(performance.now() - started)),
    untilTrue('its page was up', async () => (await pageStatus()) === 200).then(() => visible.push(performance.now() - started)),
  ]);
}
line('publish answered', answers);
line('publish → findable by /api/search', findable);
line('publish → page answers 200', visible);
