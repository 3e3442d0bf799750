import { isDeepStrictEqual } from 'node:util';
import {
  changesOf,
  fromStored,
  sameBlocks,
  storedBlocks,
  withKnownImages,
  type Block,
} from '@passerelles/content/shared';
import type { SheetFields, SheetType } from '../../../shared';
import type { SheetRow } from './sheets';

/**
 * The changes that say something else than what is stored. A form sends all of its fields: where one says the same, what is stored
 * stays to the letter, since a review vouches for letters. The same is: as it is stored, or as the contract of the desk writes that (a
 * text without spaces around it); a group in which nothing is said is stored in two ways; the panel's editor and the desk's cut the same
 * words of rich text otherwise. Pictures come from the media library, so only those that are there stay.
 */
export function whatChanged(type: SheetType, stored: SheetRow, changes: SheetFields): SheetFields {
  const before: Record<string, unknown> = fromStored(type, stored);
  const contract = changesOf(type);
  const saysTheSame = (name: string, value: unknown): boolean => {
    if (isDeepStrictEqual(value, before[name])) return true;
    const read = contract.safeParse({ [name]: before[name] });
    return read.success && isDeepStrictEqual(value, (read.data as Record<string, unknown>)[name]);
  };
  const changed = Object.entries(changes as Record<string, unknown>).flatMap(([name, value]) => {
    if (saysTheSame(name, value)) return [];
    if (type.fields[name]?.kind.input.type !== 'rich') return [[name, value]];
    const blocks = storedBlocks(stored[name]);
    const after = withKnownImages(value as Block[], blocks);
    return sameBlocks(blocks, after) ? [] : [[name, after]];
  });
  return Object.fromEntries(changed) as SheetFields;
}
