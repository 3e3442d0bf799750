import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of `@etalab/decoupage-administratif`: INSEE's official geographic code and the DGCL's list of EPCI. */
export interface OfficialRegion {
  code: string;
  nom: string;
  zone: 'metro' | 'drom' | 'com';
}
export interface OfficialDepartment extends OfficialRegion {
  region: string;
}
export interface OfficialEpci {
  code: string;
  nom: string;
  membres: { code: string; nom: string }[];
}
export interface CommuneRow {
  code: string;
  nom: string;
  departement: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  /** Of a delegated or associated commune: the commune that it belongs to. */
  chefLieu?: string;
  /** Of an arrondissement: Paris, Lyon or Marseille. */
  commune?: string;
  /** Codes of the communes that it took the place of. */
  anciensCodes?: string[];
  population?: number;
}

// The package's own entry reads its files from the current folder, which only works at its own root.
const folder = path.join(path.dirname(require.resolve('@etalab/decoupage-administratif/package.json')), 'data');
const read = <T>(name: string): T[] => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as T[];

export const readRegions = () => read<OfficialRegion>('regions');
export const readDepartments = () => read<OfficialDepartment>('departements');
export const readEpcis = () => read<OfficialEpci>('epci');
/** The établissements publics territoriaux of the Métropole du Grand Paris: of the same shape, inside one EPCI. */
export const readEpts = () => read<OfficialEpci>('ept');
export const readCommunes = () => read<CommuneRow>('communes');
