import { departmentOfCommune, slugify } from '../../../shared';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import type { OfficialDepartment, OfficialEpci, OfficialRegion } from './official-files';

/** A territory of the official geographic code. `parents` are keys (`kind:code`) of others in the list. */
export interface OfficialTerritory {
  kind: Extract<TerritoryKind, 'country' | 'region' | 'department' | 'epci' | 'commune'>;
  code: string;
  name: string;
  slug: string;
  parents: string[];
}

export const keyOf = ({ kind, code }: { kind: string; code: string | null }) => `${kind}:${code}`;

const france: OfficialTerritory = { kind: 'country', code: 'FR', name: 'France', slug: 'france', parents: [] };

/**
 * France, its regions, departments and EPCI with their parents. Overseas collectivities (975, 977…) stand in both official
 * lists; here they are departments directly under France. An EPCI has as many parents as departments it straddles.
 *
 * Slugs: a department takes its name (`charente`); a region too, unless a department bears the same (`region-guadeloupe`);
 * an EPCI takes its name, with its code when the name is taken (`cc-des-quatre-rivieres-247000623`).
 */
export function officialTerritories(
  regions: readonly OfficialRegion[],
  departments: readonly OfficialDepartment[],
  epcis: readonly OfficialEpci[],
): OfficialTerritory[] {
  const taken = new Map<string, number>([['france', 1]]);
  const count = (slug: string) => taken.set(slug, (taken.get(slug) ?? 0) + 1);
  departments.forEach((department) => count(slugify(department.nom)));
  epcis.forEach((epci) => count(slugify(epci.nom)));

  const regionsProper = regions.filter((region) => region.zone !== 'com');
  const regionCodes = new Set(regionsProper.map((region) => region.code));
  return [
    france,
    ...regionsProper.map(({ code, nom }): OfficialTerritory => {
      const slug = slugify(nom);
      return {
        kind: 'region',
        code,
        name: nom,
        slug: taken.has(slug) ? `region-${slug}` : slug,
        parents: [keyOf(france)],
      };
    }),
    ...departments.map(({ code, nom, region }): OfficialTerritory => {
      const parent = regionCodes.has(region) ? `region:${region}` : keyOf(france);
      return { kind: 'department', code, name: nom, slug: slugify(nom), parents: [parent] };
    }),
    ...epcis.map(({ code, nom, membres }): OfficialTerritory => {
      const slug = slugify(nom);
      const parents = [...new Set(membres.map((member) => `department:${departmentOfCommune(member.code)}`))].sort();
      return { kind: 'epci', code, name: nom, slug: taken.get(slug) === 1 ? slug : `${slug}-${code}`, parents };
    }),
  ];
}
