import { sameBlocks, storedBlocks, withKnownImages, type Block } from '@passerelles/content/shared';
import type { SheetFields, SheetType } from '../../../shared';
import type { SheetRow } from './sheets';

/**
 * Rich text over what is stored: where it says the same, what is stored stays to the letter, since a review vouches for letters (the
 * panel's editor and the desk's cut the same words otherwise); pictures come from the media library, so only those that are there stay.
 */
export function overStoredText(type: SheetType, stored: SheetRow, changes: SheetFields): SheetFields {
  const kept = Object.entries(changes as Record<string, unknown>).flatMap(([name, value]) => {
    if (type.fields[name]?.kind.input.type !== 'rich') return [[name, value]];
    const before = storedBlocks(stored[name]);
    const after = withKnownImages(value as Block[], before);
    return sameBlocks(before, after) ? [] : [[name, after]];
  });
  return Object.fromEntries(kept) as SheetFields;
}
