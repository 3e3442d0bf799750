import { departmentOfCommune } from './official';
import { readCommunes, readEpcis } from './official-files';

interface Commune {
  code: string;
  name: string;
  /** Keys of its department and, when it has one, of its EPCI. */
  parents: string[];
}

let index: Map<string, Commune> | undefined;

/** Some 35 000 communes: read on first use only, and kept without what we do not use (a few megabytes). */
function communes(): Map<string, Commune> {
  if (index) return index;
  const epciOf = new Map(readEpcis().flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)));
  index = new Map(
    readCommunes().map(({ code, nom }) => {
      const epci = epciOf.get(code);
      return [code, { code, name: nom, parents: [`department:${departmentOfCommune(code)}`, ...(epci ? [`epci:${epci}`] : [])] }];
    }),
  );
  return index;
}

/** The commune of an INSEE code in force today, or undefined. */
export const findCommune = (code: string): Commune | undefined => communes().get(code);
