// Run as a process of its own: a CMS that publishes until it is killed, or until everything is published; then it waits for its
// rows, compares views, links, index and a reader's copies with the database and says so. Arguments: the folder of the CMS, the number
// of publications, a seed. The environment is the one of the test. Messages: { published }, then { wrong, indexed, links, copies }.
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bootCms } from '../../support/boot-cms.mjs';
import { differences } from './compare-derived.mjs';
import { Reader } from './reader.mjs';

const [cmsDir, publications, seed] = process.argv.slice(2);
const content = createRequire(path.join(cmsDir, 'package.json'))('@passerelles/content/shared');
const strapi = await bootCms(cmsDir);
const service = (name) => strapi.plugin('content').service(name);
const practices = strapi.documents('api::practice.practice');
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
/** Every address of what this run writes, whether or not something is there. */
const addresses = new Map();
const reader = new Reader(process.env.DATA_DIR, {
  since: (seq) => service('changes').since(seq, 0),
  // As the site keeps it: what was renamed is a redirect, made of the address to which it leads.
  page: async (address) => {
    const [uid, slug] = addresses.get(address);
    const found = await service('published').bySlug(uid, slug);
    if (!found) return { version: null, tags: [address] };
    const present = content.addressTag({ uid, slug: found.slug });
    return { version: present === address ? found.fingerprint : `moved to ${present}`, tags: [address, present] };
  },
});
const address = (uid, slug) => {
  const tag = content.addressTag({ uid, slug });
  addresses.set(tag, [uid, slug]);
  return tag;
};
for (let n = 0; n < Number(publications); n += 1) {
  const text = String(n).padStart(6, '0');
  address('api::page.page', `page-${text}`);
  address('api::theme.theme', `theme-${text}`);
  address('api::actor.actor', `acteur-${text}`);
  address('api::practice.practice', `fiche-${text}`);
}
address('api::theme.theme', 'theme');

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
  if (next % 13 === 7 && !(await actors.findFirst({ filters: { slug: `acteur-${text}` } })))
    await actors.create({
      data: { name: `Acteur ${text}`, slug: `acteur-${text}`, kind: 'association', themes: [theme.documentId] },
    });
  if (next % 7 === 3) await publishSheet(text);
  if (next % 19 === 9)
    await themes.update({ documentId: theme.documentId, data: { name: `Thème ${text}`, slug: `theme-${text}` } });
  await reader.follow();
  for (const one of addresses.keys()) if (some(next + one.length, 3) === 0) await reader.read(one);
  process.send({ published: next + 1 });
}

const rowsLeft = () =>
  strapi.db.query('plugin::outbox.row').count({ where: { consumer: { $in: ['views', 'pages', 'search'] } } });
while ((await rowsLeft()) > 0) await pause(50);
await reader.follow();
const { wrong: stale, copies } = await reader.stale();
const { wrong, indexed, links } = await differences(strapi, content);
process.send({ wrong: [...stale, ...wrong], indexed, links, copies });
await strapi.destroy();
process.exit(0);

/** A sheet that a committee of before the platform decided on, inspired by the one before it, whose owner changes its name. */
async function publishSheet(text) {
  const owner =
    (await actors.findFirst()) ??
    (await actors.create({ data: { name: 'Acteur', slug: 'acteur', kind: 'association' } }));
  const before = await practices.findFirst({ sort: 'slug:desc', status: 'published' });
  const slug = `fiche-${text}`;
  const { documentId } =
    (await practices.findFirst({ filters: { slug } })) ??
    (await practices.create({
      data: {
        title: `Fiche ${text}`,
        slug,
        summary: 'Un jardin.',
        startDate: { value: '2011', precision: 'year' },
        owner: owner.documentId,
        themes: [theme.documentId],
        territories: [(await strapi.documents('api::territory.territory').findFirst()).documentId],
        inspiredBy: before ? [before.documentId] : [],
      },
    }));
  await strapi
    .plugin('committee')
    .service('reviews')
    .admitHistorical({ uid: 'api::practice.practice', documentId, operator: 'Test', reason: 'Décidé en 2012' });
  await practices.publish({ documentId });
  await actors.update({ documentId: owner.documentId, data: { name: `Acteur de ${text}` } });
  if (before && Number(text) % 2 === 0) await practices.unpublish({ documentId: before.documentId });
}
