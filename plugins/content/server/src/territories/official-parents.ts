import { departmentOfCommune } from '../../../shared';
import { findCommune } from './communes';
import { readEpts } from './official-files';

/** Keys (`kind:code`) of what a commune, or an EPCI that is not shipped, is in by the official geographic code. */
export function officialParentsOf(kind: string, code: string): string[] {
  if (kind === 'commune') return findCommune(code)?.parents ?? [];
  if (kind !== 'epci') return [];
  const members = readEpts().find((ept) => ept.code === code)?.membres ?? [];
  return [...new Set(members.map((member) => `department:${departmentOfCommune(member.code)}`))].sort();
}
