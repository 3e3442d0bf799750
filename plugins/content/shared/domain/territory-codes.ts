import type { TerritoryKind } from '@passerelles/config/vocabulary';

/**
 * Codes of territories, as people write them and as they are kept. Sources: INSEE, code officiel géographique (regions,
 * departments, communes); SIREN (EPCI); ANCT (priority districts of 2015, `QP…`, and of 2024, `QN…`); ISO 3166-1 (countries).
 */
interface CodeRule {
  /** Digits that a spreadsheet takes from the front are put back up to this length. */
  length?: number;
  shape: RegExp;
  accepted: { fr: string; en: string };
}

const rules: Partial<Record<TerritoryKind, CodeRule>> = {
  country: {
    shape: /^[A-Z]{2}$/,
    accepted: { fr: 'le code ISO d’un pays, par exemple FR', en: 'the ISO code of a country, for example FR' },
  },
  region: {
    length: 2,
    shape: /^\d{2}$/,
    accepted: { fr: 'le code INSEE d’une région, par exemple 52', en: 'the INSEE code of a region, for example 52' },
  },
  department: {
    length: 2,
    shape: /^(\d{2}|2[AB]|9[78]\d)$/,
    accepted: {
      fr: 'le code INSEE d’un département, par exemple 49, 2B ou 974',
      en: 'the INSEE code of a department, for example 49, 2B or 974',
    },
  },
  epci: {
    shape: /^\d{9}$/,
    accepted: {
      fr: 'le numéro SIREN d’un EPCI, par exemple 244900015',
      en: 'the SIREN number of an EPCI, for example 244900015',
    },
  },
  commune: {
    length: 5,
    shape: /^(\d{2}|2[AB])\d{3}$/,
    accepted: {
      fr: 'le code INSEE (et non postal) d’une commune, d’un arrondissement, d’une commune déléguée ou associée, ou d’une ancienne commune, par exemple 49007 ou 2B033',
      en: 'the INSEE (not postal) code of a commune, an arrondissement, a delegated or associated commune, or a former one, for example 49007 or 2B033',
    },
  },
  'priority-district': {
    shape: /^Q[PN](0\d{2}|02[AB]|9[78]\d)[A-Z0-9]{3}$/,
    accepted: {
      fr: 'le code d’un quartier prioritaire, par exemple QP093028 ou QN09328M',
      en: 'the code of a priority district, for example QP093028 or QN09328M',
    },
  },
};

/** The one way in which a code is kept: ` 01053 ` → `01053`, `1004` → `01004`, `2b033` → `2B033`, `244 900 015` → `244900015`. */
export function normaliseTerritoryCode(kind: TerritoryKind, typed: string): string {
  const rule = rules[kind];
  if (!rule) return typed.trim();
  const code = typed.replace(/[\s\u200b\ufeff]+/gu, '').toUpperCase();
  // A commune written without its zero (`1004`), not any number that is too short.
  return rule.length && /^\d/.test(code) && code.length === rule.length - 1 ? `0${code}` : code;
}

/** Whether a code kept so has the shape of its kind; perimeters of other kinds have codes of their own. */
export const hasTerritoryCodeShape = (kind: TerritoryKind, code: string): boolean =>
  rules[kind]?.shape.test(code) ?? true;

/** What is accepted for a kind, to complete a refusal. */
export const acceptedTerritoryCode = (kind: TerritoryKind, language: 'fr' | 'en'): string =>
  rules[kind]?.accepted[language] ?? '';

/** Department of a commune's INSEE code: three characters overseas (97, 98), two elsewhere (Corsica's 2A and 2B included). */
export const departmentOfCommune = (code: string): string =>
  /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
