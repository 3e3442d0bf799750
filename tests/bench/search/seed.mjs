import { createHash } from 'node:crypto';

/**
 * Puts a corpus into the database, quickly: every document as an actor (a type without drafts and without committees, so that rows can be
 * written without the gate), with its themes, its territories and who it is a member of. Only the bench writes so.
 */
export async function seed(strapi, { documents, themes, territories }) {
  const knex = strapi.db.connection;
  const tableOf = (uid) => strapi.db.metadata.get(uid).tableName;
  const now = new Date();
  const ids = new Map();

  const insert = async (uid, rows) => {
    const common = { created_at: now, updated_at: now, published_at: now };
    await knex.batchInsert(
      tableOf(uid),
      rows.map((row) => ({ ...common, ...row })),
      50,
    );
    for (const { id, slug } of await knex(tableOf(uid)).select('id', 'slug')) ids.set(`${uid} ${slug}`, id);
  };
  const link = async (uid, attribute, pairs) => {
    const { target, joinTable } = strapi.db.metadata.get(uid).attributes[attribute];
    const rows = pairs.map(([from, to], order) => ({
      [joinTable.joinColumn.name]: ids.get(`${uid} ${from}`),
      [joinTable.inverseJoinColumn.name]: ids.get(`${target} ${to}`),
      ...(joinTable.orderColumnName ? { [joinTable.orderColumnName]: order } : {}),
    }));
    await knex.batchInsert(joinTable.name, rows, 100);
  };
  const key = (slug) => createHash('sha256').update(slug).digest('hex').slice(0, 24);

  const everyTheme = [...themes.above.values()].map(([own]) => own);
  await insert(
    'api::theme.theme',
    everyTheme.map(({ value, label }) => ({ document_id: key(value), slug: value, name: label })),
  );
  await link(
    'api::theme.theme',
    'parent',
    everyTheme.filter(({ parent }) => parent).map(({ value, parent }) => [value, parent]),
  );
  const everyTerritory = [...territories.above.values()].map(([own]) => own);
  await insert(
    'api::territory.territory',
    everyTerritory.map(({ value, label }) => ({
      document_id: key(value),
      slug: value,
      name: label,
      kind: 'ad-hoc',
      code: `B${territories.codes.get(value)}`,
    })),
  );
  await link(
    'api::territory.territory',
    'parents',
    everyTerritory.filter(({ parent }) => parent).map(({ value, parent }) => [value, parent]),
  );
  await insert(
    'api::actor.actor',
    documents.map(({ id, slug, title, summary, body }) => ({
      document_id: id,
      slug,
      name: title.slice(0, 160),
      mission: summary,
      description: body,
      kind: 'association',
    })),
  );
  await link(
    'api::actor.actor',
    'themes',
    documents.flatMap(({ slug, themes: own }) => own.map(({ value }) => [slug, value])),
  );
  await link(
    'api::actor.actor',
    'territories',
    documents.flatMap(({ slug, territories: own }) => own.map(({ value }) => [slug, value])),
  );
  await link(
    'api::actor.actor',
    'memberOf',
    documents.slice(1).map(({ slug }, number) => [slug, documents[number % 500].slug]),
  );
  return documents.length + everyTheme.length;
}
