import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { departmentOfCommune } from './territory-codes';

/** As much of a territory as its label takes. */
export interface LabelledTerritory {
  name: string;
  kind?: TerritoryKind | null;
  code?: string | null;
  /** Those it is in, when they were read: a quartier is named with its commune. */
  parents?: readonly { name: string; kind?: TerritoryKind | null; code?: string | null }[] | null;
}

/** Regions of a single department that bears their name. */
const regionsNamedAsDepartments: ReadonlySet<string> = new Set(['01', '02', '03', '04', '06']);
/** EPCI of one name (two “CC des Quatre Rivières”): told apart by their department. */
const sharedEpciNames: ReadonlySet<string> = new Set(['CC des Quatre Rivières']);

/**
 * How a territory is called wherever its name stands alone: lists, facets, cards, exports, titles. A commune with its department,
 * since one name in twenty belongs to several: “Saint-Denis (93)”; a region whose department has the same name: “La Réunion
 * (région)”; a quartier or a perimeter inside a commune: “Centre-ville (Angers)”. Others have names of their own.
 */
export function labelTerritory({ name, kind, code, parents }: LabelledTerritory): string {
  const told = distinction({ name, kind, code, parents });
  return told === null || name.endsWith(`(${told})`) ? name : `${name} (${told})`;
}

function distinction({ name, kind, code, parents }: LabelledTerritory): string | null {
  const parent = (wanted: TerritoryKind) => (parents ?? []).find((one) => one.kind === wanted);
  switch (kind) {
    case 'commune':
      return code ? departmentOfCommune(code) : (parent('department')?.code ?? null);
    case 'region':
      return code && regionsNamedAsDepartments.has(code) ? 'région' : null;
    case 'epci':
      return sharedEpciNames.has(name) ? (parent('department')?.code ?? code ?? null) : null;
    case 'priority-district':
    case 'ad-hoc':
      return parent('commune')?.name ?? null;
    default:
      return null;
  }
}
