// Run as a process of its own: a CMS that publishes until it is killed, or until everything is published; then it waits for its
// rows, compares its index with the database and says so. Arguments: the folder of the CMS, the number of publications, a seed.
// The environment is the one of the test. Messages: { published }, then { wrong, indexed }.
import { setTimeout as pause } from 'node:timers/promises';
import { bootCms } from '../../support/boot-cms.mjs';

const [cmsDir, publications, seed] = process.argv.slice(2);
const strapi = await bootCms(cmsDir);
const pages = strapi.documents('api::page.page');
const themes = strapi.documents('api::theme.theme');
const actors = strapi.documents('api::actor.actor');
// No other process runs: what the dead one had in hand need not wait a minute for its lease to end.
await strapi.db.getConnection('outbox_rows').whereNotNull('leased_until').update({ leased_until: 0 });
strapi.plugin('outbox').service('outbox').start();

/** What was published before the process was killed: the number of the next one. */
const [latest] = await pages.findMany({ status: 'published', sort: 'seoDescription:desc', limit: 1 });
let next = latest ? Number(latest.seoDescription) + 1 : 0;
const theme = (await themes.findFirst()) ?? (await themes.create({ data: { name: 'Thème', slug: 'theme' } }));
const some = (n, most) => Math.floor(Math.abs(Math.sin(Number(seed) * 997 + n * 7919)) * most);

for (; next < Number(publications); next += 1) {
  const text = String(next).padStart(6, '0');
  // Unique by its slug: a page that was written while the process died is not written a second time.
  if (!(await pages.findFirst({ filters: { slug: `page-${text}` } }))) {
    await pages.create({
      data: { title: `Page ${text}`, slug: `page-${text}`, seoDescription: text },
      status: 'published',
    });
  }
  // Everything that follows a publication in life: corrected, taken down, deleted; a theme renamed above those filed under it.
  const other = await pages.findFirst({ filters: { slug: `page-${String(some(next, next + 1)).padStart(6, '0')}` } });
  if (next % 5 === 1 && other)
    await pages.update({ documentId: other.documentId, data: { title: `Corrigée ${text}` }, status: 'published' });
  if (next % 11 === 3 && other && other.slug !== `page-${text}`)
    await pages.unpublish({ documentId: other.documentId });
  if (next % 17 === 5 && other && other.slug !== `page-${text}`) await pages.delete({ documentId: other.documentId });
  if (next % 13 === 7)
    await actors.create({
      data: {
        name: `Acteur ${text}`,
        slug: `acteur-${text}-${Date.now()}`,
        kind: 'association',
        themes: [theme.documentId],
      },
    });
  if (next % 19 === 9)
    await themes.update({ documentId: theme.documentId, data: { name: `Thème ${text}`, slug: `theme-${text}` } });
  process.send({ published: next + 1 });
}

const search = (name) => strapi.plugin('search').service(name);
const rowsLeft = () => strapi.db.query('plugin::outbox.row').count({ where: { consumer: 'search' } });
while ((await rowsLeft()) > 0) await pause(50);
const indexed = await search('engine').fingerprints();
const expected = new Map();
for await (const batch of search('reader').all())
  for (const { id, fingerprint } of batch) expected.set(id, fingerprint);
const wrong = [...new Set([...indexed.keys(), ...expected.keys()])].filter(
  (id) => indexed.get(id) !== expected.get(id),
);
process.send({ wrong, indexed: indexed.size });
await strapi.destroy();
process.exit(0);
