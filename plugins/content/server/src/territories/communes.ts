import { departmentOfCommune, slugify, type OfficialCommune } from '../../../shared';
import { readCommunes, readDepartments, readEpcis, readRegions, type CommuneRow } from './official-files';

/** What is told of a commune of today, by the code of whatever belongs to it. */
interface Communes {
  byCode: Map<string, OfficialCommune>;
  /** Those of today, and the arrondissements: what people choose among. */
  offered: OfficialCommune[];
}

let read: Communes | undefined;

/** Some 37 500 names: read on first use only, and kept without what we do not use (a few megabytes). */
function communes(): Communes {
  if (read) return read;
  const rows = readCommunes();
  const epciOf = new Map(
    readEpcis().flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)),
  );
  const slugs = new Map<string, number>();
  const count = ({ nom }: { nom: string }) => slugs.set(slugify(nom), (slugs.get(slugify(nom)) ?? 0) + 1);
  const current = rows.filter(({ type }) => type === 'commune-actuelle');
  [...readRegions(), ...readDepartments(), ...current].forEach(count);

  // Some thirteen hundred groups for all of them: who stands in the same shares it.
  const places = new Map<string, string[]>();
  const placed = (code: string): string[] => {
    const [department, epci] = [departmentOfCommune(code), epciOf.get(code)];
    const known = places.get(`${department} ${epci}`);
    if (known) return known;
    const groups = [`department:${department}`, ...(epci ? [`epci:${epci}`] : [])];
    places.set(`${department} ${epci}`, groups);
    return groups;
  };
  const whole = ({ code, nom, population = 0 }: CommuneRow): OfficialCommune => {
    const slug = slugify(nom);
    return {
      code,
      name: nom,
      slug: slugs.get(slug) === 1 ? slug : `${slug}-${code.toLowerCase()}`,
      commune: code,
      population,
      parents: placed(code),
    };
  };
  const part = (code: string, name: string, of: string, population = 0): OfficialCommune => ({
    code,
    name,
    slug: `${slugify(name)}-${code.toLowerCase()}`,
    commune: of,
    population,
    parents: [`commune:${of}`, ...placed(of)],
  });

  const byCode = new Map(current.map((row) => [row.code, whole(row)]));
  const offered = [...byCode.values()];
  const add = (commune: OfficialCommune) => byCode.has(commune.code) || byCode.set(commune.code, commune);
  for (const { code, nom, type, chefLieu, commune, population } of rows) {
    const of = chefLieu ?? commune;
    if (type === 'commune-actuelle' || of === undefined) continue;
    add(part(code, nom, of, population));
    if (type === 'arrondissement-municipal') offered.push(byCode.get(code)!);
  }
  // Codes of other departments are those of the Seine before 1968 and of Corsica before 1976: today they are read as postal codes.
  const sameDepartment = (former: string, code: string) => departmentOfCommune(former) === departmentOfCommune(code);
  for (const { code, nom, anciensCodes = [] } of current) {
    for (const former of anciensCodes) if (sameDepartment(former, code)) add(part(former, nom, code));
  }
  return (read = { byCode, offered });
}

/** The commune of an INSEE code: in force, of an arrondissement, of a delegated or associated commune, or a former one; or undefined. */
export const findCommune = (code: string): OfficialCommune | undefined => communes().byCode.get(code);

/** The communes of today and the arrondissements of Paris, Lyon and Marseille. */
export const offeredCommunes = (): readonly OfficialCommune[] => communes().offered;
