import type { Core } from '@strapi/strapi';
import { keyOf, type OfficialTerritory } from './official';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

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
  const attribute = strapi.db.metadata.get('api::territory.territory').attributes['parents'] as unknown as {
    joinTable: JoinTable;
  };
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = attribute.joinTable;
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
  for (let start = 0; start < rows.length; start += batchSize) {
    await strapi.db
      .queryBuilder(name)
      .insert(rows.slice(start, start + batchSize))
      .execute();
  }
}
