import { z } from 'zod';
import { territoryRef } from './actor';
import { placeView } from './place';

/** The admin permission that lists and answers proposed places; section “plugins”, granted to the editors' role. */
export const decidePlacesPermission = 'plugin::desk.places.decide';

/** `GET /desk/places?state=pending&page=1&pageSize=20` (admin authentication): oldest pending first; the decided ones latest first. */
export const placesQuery = z.object({
  state: z.enum(['pending', 'decided']).default('pending'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export type PlacesQuery = z.infer<typeof placesQuery>;

/** A proposal as an editor reads it, with the territories that look like it. */
export const placeForDecision = placeView.omit({ practice: true }).extend({
  user: z.object({ name: z.string(), email: z.string() }),
  /** Title of the sheet it was proposed for. */
  sheet: z.string().nullable(),
  decidedBy: z.string().nullable(),
  similar: z.array(territoryRef),
});
export type PlaceForDecision = z.infer<typeof placeForDecision>;

/** Answer of `GET /desk/places`. */
export const placesAnswer = z.object({
  data: z.array(placeForDecision),
  meta: z.object({ page: z.number(), pageSize: z.number(), total: z.number() }),
});
export type PlacesAnswer = z.infer<typeof placesAnswer>;

/**
 * `POST /desk/places/:documentId/accept`. `territory`: it is this one (a documentId or a commune reference), nothing is created. Answers
 * `{ data: PlaceForDecision }`; 409 `PLACE_ALREADY_DECIDED`, `PLACE_EXISTS`, `PLACE_WITHOUT_PARENT`. Editors look territories up by
 * `GET /desk/territories?q=`.
 */
export const acceptPlaceInput = z.strictObject({ territory: z.string().min(1).max(64).optional() });
export type AcceptPlaceInput = z.infer<typeof acceptPlaceInput>;

/** Answer of `GET /desk/territories?q=`. */
export const territoriesAnswer = z.object({ data: z.array(territoryRef) });

/** `POST /desk/places/:documentId/refuse`: the reason is sent to the person. Answers `{ data: PlaceForDecision }`. */
export const refusePlaceInput = z.strictObject({ reason: z.string().trim().min(1).max(1000) });
export type RefusePlaceInput = z.infer<typeof refusePlaceInput>;
