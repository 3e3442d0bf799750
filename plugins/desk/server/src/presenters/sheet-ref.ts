import type { SheetRef } from '../../../shared';
import type { ReadableSheet } from '../store/sheets';

/** A sheet by its title, with what tells it apart from others of that title. */
export function presentSheetRef({ documentId, title, owner, date }: ReadableSheet): SheetRef {
  const apart = owner?.name ?? /^\d{4}/.exec(date?.value ?? '')?.[0];
  return { documentId, name: title, label: apart ? `${title} (${apart})` : title };
}
