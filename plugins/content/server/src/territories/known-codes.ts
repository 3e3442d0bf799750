import { hasTerritoryCodeShape } from '../../../shared';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { findCommune } from './communes';
import { readDepartments, readEpcis, readEpts, readRegions } from './official-files';

let lists: Partial<Record<TerritoryKind, ReadonlySet<string>>> | undefined;

const codes = (rows: readonly { code: string }[]): ReadonlySet<string> => new Set(rows.map(({ code }) => code));
const officialLists = () =>
  (lists ??= {
    region: codes(readRegions().filter(({ zone }) => zone !== 'com')),
    department: codes(readDepartments()),
    epci: codes([...readEpcis(), ...readEpts()]),
  });

const countries = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
/** “ZZ” is the code of what has none. */
const isCountry = (code: string): boolean => code !== 'ZZ' && countries.of(code) !== undefined;

/** District codes hold their department in three characters: QP093028, QN02A01M. */
const isDistrict = (code: string): boolean =>
  officialLists().department!.has(/^9[78]/.test(code.slice(2)) ? code.slice(2, 5) : code.slice(3, 5));

/** Whether a code, in the form in which codes are kept, designates something of its kind; of perimeters without an official list, any does. */
export function isKnownCode(kind: TerritoryKind, code: string): boolean {
  if (!hasTerritoryCodeShape(kind, code)) return false;
  if (kind === 'commune') return findCommune(code) !== undefined;
  if (kind === 'country') return isCountry(code);
  if (kind === 'priority-district') return isDistrict(code);
  return officialLists()[kind]?.has(code) ?? true;
}
