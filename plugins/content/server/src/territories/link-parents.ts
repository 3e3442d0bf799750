import { writableJoin } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { keyOf, type OfficialTerritory } from './official';

const batchSize = 200;

/**
 * Writes the parents of territories that were just created, in the relation's own table: through the relation fields
 * Strapi would need several queries for each of 1 400 rows.
 */
export async function linkParents(
  strapi: Core.Strapi,
  territories: readonly OfficialTerritory[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = writableJoin(
    strapi,
    'api::territory.territory',
    'parents',
  );
  const childrenSoFar = new Map<number, number>();
  const rows = territories.flatMap((territory) =>
    territory.parents.flatMap((parentKey, index) => {
      const child = ids.get(keyOf(territory));
      const parent = ids.get(parentKey);
      if (child === undefined || parent === undefined) return [];
      const position = (childrenSoFar.get(parent) ?? 0) + 1;
      childrenSoFar.set(parent, position);
      return [
        {
          [joinColumn.name]: child,
          [inverseJoinColumn.name]: parent,
          ...(orderColumnName ? { [orderColumnName]: index + 1 } : {}),
          ...(inverseOrderColumnName ? { [inverseOrderColumnName]: position } : {}),
        },
      ];
    }),
  );
  for (const batch of batchesOf(rows, batchSize)) await strapi.db.queryBuilder(name).insert(batch).execute();
}
