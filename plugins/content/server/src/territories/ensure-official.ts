import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import { mendPresence } from '../published/reconcile';
import { linkParents } from './link-parents';
import { keyOf, officialTerritories, type OfficialTerritory } from './official';
import { readDepartments, readEpcis, readRegions } from './official-files';

const uid = 'api::territory.territory';

interface Row {
  id: number;
  kind: string;
  code: string | null;
  slug: string;
}

/** A slug that nobody in the database has: the official one, or with the code when an editor's territory took it. */
const freeSlug = (territory: Pick<OfficialTerritory, 'slug' | 'code'>, taken: ReadonlySet<string>) =>
  taken.has(territory.slug) ? `${territory.slug}-${territory.code.toLowerCase()}` : territory.slug;

/**
 * Puts France, its regions, departments and EPCI into the database, once: what bears an official kind and code is left
 * alone, whatever its name and slug. Written in batches below the Document Service, and their views likewise: these 1 400 rows are no
 * edits, nobody waits to be told of them, and a first start must take seconds.
 * @returns how many were added.
 */
export async function ensureOfficialTerritories(strapi: Core.Strapi): Promise<number> {
  const territories = strapi.db.query(uid);
  const select = ['id', 'kind', 'code', 'slug'];
  const stored: Row[] = await territories.findMany({ select });
  const known = new Set(stored.map(keyOf));
  const slugs = new Set(stored.map((row) => row.slug));
  const missing = officialTerritories(readRegions(), readDepartments(), readEpcis()).filter(
    (territory) => !known.has(keyOf(territory)),
  );
  if (missing.length === 0) return 0;

  await strapi.db.transaction(async () => {
    const now = new Date();
    const data = missing.map(({ parents: _parents, ...territory }) => ({
      ...territory,
      slug: freeSlug(territory, slugs),
      publishedAt: now,
      createdAt: now,
      updatedAt: now,
    }));
    await territories.createMany({ data });
    const ids = new Map(((await territories.findMany({ select })) as Row[]).map((row) => [keyOf(row), row.id]));
    await linkParents(strapi, missing, ids);
  });
  if (readCmsSettings().outboxWorkers) await mendPresence(strapi, { quiet: true });
  return missing.length;
}
