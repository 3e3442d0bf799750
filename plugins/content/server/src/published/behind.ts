import { z } from 'zod';
import { contentReferenceSchema } from '../../../shared';

/** Views that are to be read again, a part at a time, in a lane of its own: what shows a theme that bears another name may be thousands. */
export const BEHIND = 'content.views-behind';

export const behindSchema = z.object({ references: z.array(contentReferenceSchema) });
export type Behind = z.infer<typeof behindSchema>;
