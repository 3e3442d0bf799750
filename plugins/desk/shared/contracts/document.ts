import { writtenFields, takesPassages, type Block } from '@passerelles/content/shared';
import { z } from 'zod';
import type { SheetType } from './sheet';

const documentId = z.string().min(1).max(64);

/**
 * `POST /api/my/<folder>/from-document`, a form with the document as `file`: 201 with a draft of what it says, as {@link createSheetInput} makes one. Without `title` it has that of the document, or
 * the name of its file.
 */
export const fromDocumentInput = z.strictObject({
  actor: documentId.optional(),
  title: z.string().trim().max(120).default(''),
});
export type FromDocumentInput = z.infer<typeof fromDocumentInput>;

/** `POST /api/my/<folder>/:documentId/document`, the same into a draft: fields that say something stay, unless `replace` is `yes`. */
export const intoDraftInput = z.strictObject({ replace: z.enum(['yes', 'no']).default('no') });
export type IntoDraftInput = z.infer<typeof intoDraftInput>;

/** `POST /api/my/<folder>/:documentId/passages/:passage/place`: adds a passage to what a field says; `…/discard` forgets it. */
export const placePassageInput = (type: SheetType) => {
  const names = writtenFields(type).flatMap(([name, { kind }]) => (takesPassages(kind) ? [name] : []));
  return z.strictObject({ field: z.enum(names as [string, ...string[]]) });
};
export type PlacePassageInput = z.infer<ReturnType<typeof placePassageInput>>;

/** What of a document stands in no field yet: it is kept beside the draft until somebody places or discards it. */
export interface KeptPassage {
  id: number;
  heading: string;
  /** The field that its title names: it says something already, or can't take this. */
  field: string | null;
  blocks: Block[];
  /** Pictures that the document has, and the draft has not; of such a passage nothing else is said. */
  images: number;
  /** The name of the file. */
  source: string;
}

/** Passages beside one draft. */
export const MOST_PASSAGES = 200;
