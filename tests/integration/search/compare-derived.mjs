// Where what is derived from the published documents differs from what a reading from scratch makes of them: views, links, index.
const key = (...parts) => parts.join(' ');

/** @returns a line for each difference; nothing is mended by asking for the index and the links, views are compared last. */
export async function differences(strapi, { linksOf, types }) {
  const search = (name) => strapi.plugin('search').service(name);
  const rows = (table) => strapi.db.getConnection(table).select();

  const indexed = await search('engine').fingerprints();
  const expected = new Map();
  for await (const batch of search('reader').all())
    for (const { id, fingerprint } of batch) expected.set(id, fingerprint);
  const index = [...new Set([...indexed.keys(), ...expected.keys()])]
    .filter((id) => indexed.get(id) !== expected.get(id))
    .map((id) => `index of ${id}`);

  const stored = (await rows('content_links')).map((link) =>
    key(link.type, link.doc_id, link.target_type, link.target_id, link.role),
  );
  const shown = (await rows('content_views')).flatMap(({ type, doc_id: id, view }) =>
    linksOf(
      types.find(({ uid }) => uid === type),
      typeof view === 'string' ? JSON.parse(view) : view,
    ).map(({ uid, documentId, role }) => key(type, id, uid, documentId, role)),
  );
  const links = [...new Set([...stored, ...shown])]
    .filter((link) => stored.filter((one) => one === link).length !== shown.filter((one) => one === link).length)
    .map((link) => `link ${link}`);

  const counts = await strapi.plugin('content').service('published').reconcile();
  const views = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`views: ${count} ${name}`] : []));
  return { wrong: [...index, ...links, ...views], indexed: indexed.size, links: stored.length };
}
