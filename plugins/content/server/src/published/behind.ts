import type { Json } from '@passerelles/outbox/shared';
import { z } from 'zod';
import { contentKey, contentReferenceSchema } from '../../../shared';

/** Views that are to be read again, a part at a time, in a lane of its own: what shows a theme that bears another name may be thousands. */
export const BEHIND = 'content.views-behind';
/** Of all rows: what is asked for twice while it waits is read once. */
export const BEHIND_KEY = 'behind';

export const behindSchema = z.object({ references: z.array(contentReferenceSchema) });
export type Behind = z.infer<typeof behindSchema>;

/** Two rows as one, for consumers of the outbox: each document once. A payload of another version gives way to the newer one. */
export function mergeBehind(older: Json, newer: Json): Json {
  const [before, after] = [behindSchema.safeParse(older), behindSchema.safeParse(newer)];
  if (!before.success || !after.success) return newer;
  const each = [...before.data.references, ...after.data.references];
  return { references: [...new Map(each.map((one) => [contentKey(one.uid, one.documentId), one])).values()] };
}
