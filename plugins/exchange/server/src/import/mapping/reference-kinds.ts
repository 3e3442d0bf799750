import type { ImportedActor, ImportedCommittee, ImportedTerritory, ImportedTheme } from '../../../../shared';
import type { Data, Resolve } from '../kinds';
import { many, one, textItems } from './common';

export function themeData({ parent, synonyms, ...rest }: ImportedTheme, resolve: Resolve): Data {
  return { ...rest, parent: one(resolve, 'themes', parent, ['parent']), synonyms: textItems(synonyms) };
}

export function territoryData({ parents, successor, ...rest }: ImportedTerritory, resolve: Resolve): Data {
  return {
    ...rest,
    parents: many(resolve, 'territories', parents, ['parents']),
    successor: one(resolve, 'territories', successor, ['successor']),
  };
}

export function actorData(
  { territories, themes, memberOf, successor, ...rest }: ImportedActor,
  resolve: Resolve,
): Data {
  return {
    ...rest,
    territories: many(resolve, 'territories', territories, ['territories']),
    themes: many(resolve, 'themes', themes, ['themes']),
    memberOf: many(resolve, 'actors', memberOf, ['memberOf']),
    successor: one(resolve, 'actors', successor, ['successor']),
  };
}

export function committeeData({ of, ...rest }: ImportedCommittee, resolve: Resolve): Data {
  return { ...rest, of: one(resolve, 'actors', of, ['of']) };
}
