import { findDuplicates } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { importKinds, pathText, quote, type ImportFile, type ImportKind, type ImportProblem } from '../../../shared';
import type { Known } from './lookup';

function repeated<T>(
  kind: ImportKind,
  items: readonly T[],
  key: string,
  value: (item: T) => string | null | undefined,
): ImportProblem[] {
  return findDuplicates(items, value).map(({ index, first }) => {
    const given = value(items[index] as T);
    return {
      path: pathText([kind, index, key]),
      value: given,
      message: `${quote(given)} is already the ${key} of ${kind}[${first}]`,
    };
  });
}

/** Identifiers that another body of the database bears already. */
async function takenIdentifiers(
  strapi: Core.Strapi,
  file: ImportFile,
  known: Known,
  key: 'rna' | 'siret',
): Promise<ImportProblem[]> {
  const values = file.actors.map((actor) => actor[key]).filter((value) => value);
  if (values.length === 0) return [];
  const rows: { documentId: string; name: string; rna?: string; siret?: string }[] = await strapi.db
    .query('api::actor.actor')
    .findMany({ where: { [key]: { $in: values } }, select: ['documentId', 'name', key] });
  return file.actors.flatMap((actor, index) => {
    const bearer = rows.find((row) => row[key] === actor[key] && row.documentId !== known.actors.get(actor.slug));
    return bearer
      ? [
          {
            path: pathText(['actors', index, key]),
            value: actor[key],
            message: `${quote(actor[key])} is already the ${key} of “${bearer.name}” in the database`,
          },
        ]
      : [];
  });
}

/** A slug that the database gives to another territory than the one that this code designates. */
async function takenTerritories(strapi: Core.Strapi, file: ImportFile, known: Known): Promise<ImportProblem[]> {
  const coded = file.territories.filter((territory) => territory.code);
  const ids = coded.map((territory) => known.territories.get(territory.slug)).filter((id) => id !== undefined);
  const rows: { documentId: string; kind: string; code: string | null }[] = await strapi.db
    .query('api::territory.territory')
    .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'kind', 'code'] });
  return file.territories.flatMap((territory, index) => {
    const row = territory.code
      ? rows.find((candidate) => candidate.documentId === known.territories.get(territory.slug))
      : undefined;
    if (!row?.code || (row.code === territory.code && row.kind === territory.kind)) return [];
    return [
      {
        path: pathText(['territories', index, 'slug']),
        value: territory.slug,
        message: `${quote(territory.slug)} is already the slug of another territory (${row.kind} ${row.code}): give this one a slug of its own`,
      },
    ];
  });
}

/** What must be one of a kind and is not: slugs, national identifiers, territory codes, and the next edition of two editions. */
export async function checkDuplicates(strapi: Core.Strapi, file: ImportFile, known: Known): Promise<ImportProblem[]> {
  return [
    ...importKinds.flatMap((kind) => repeated<{ slug: string }>(kind, file[kind], 'slug', (item) => item.slug)),
    ...repeated('actors', file.actors, 'rna', (actor) => actor.rna),
    ...repeated('actors', file.actors, 'siret', (actor) => actor.siret),
    ...repeated('territories', file.territories, 'code', (territory) =>
      territory.code ? `${territory.kind}:${territory.code}` : null,
    ).map((problem) => ({
      ...problem,
      message: problem.message.replace(/"[a-z-]+:/, '"'),
    })),
    ...(await takenIdentifiers(strapi, file, known, 'rna')),
    ...(await takenIdentifiers(strapi, file, known, 'siret')),
    ...(await takenTerritories(strapi, file, known)),
  ];
}
