import { z } from 'zod';

/** Header that carries the signature: `t=<unix seconds>,v1=<hex>`. */
export const SIGNATURE_HEADER = 'x-passerelles-signature';

/** Most paths in one call; a change that touches more is cut into several calls. */
export const MOST_PATHS = 100;

/** Body of `POST <web>/api/revalidate`: pages to make anew. */
export const revalidationSchema = z.object({
  paths: z
    .array(z.string().regex(/^\/(?!\/)/))
    .min(1)
    .max(MOST_PATHS),
});

export type Revalidation = z.infer<typeof revalidationSchema>;
