import { proposedPlaceKinds } from '@passerelles/content/shared';
import { z } from 'zod';
import { territoryRef } from './actor';
import { shortName } from './name';

/** `known`: an editor said that the place is a territory that exists already. */
export const placeStates = ['pending', 'accepted', 'known', 'refused'] as const;
export type PlaceState = (typeof placeStates)[number];

const reference = z.string().min(1).max(64);

/**
 * `POST /api/my/places`: a quartier or a perimeter to add to the territories, for one of one's own sheets (`practice`). `inside`: a
 * documentId or a commune reference of the look-up. It changes nothing of the sheet, now or when it is accepted.
 */
export const proposePlaceInput = z.strictObject({
  practice: reference,
  name: shortName,
  kind: z.enum(proposedPlaceKinds),
  inside: reference,
});
export type ProposePlaceInput = z.infer<typeof proposePlaceInput>;

/** `GET /api/my/places/similar?name=`: at most five territories that may be the one a person is about to propose, the closest first. */
export const similarPlacesQuery = z.object({ name: shortName });

/** A proposal as its author sees it, latest first in `GET /api/my/places`. Dates are ISO 8601 instants. */
export const placeView = z.object({
  documentId: z.string(),
  name: z.string(),
  kind: z.enum(proposedPlaceKinds),
  /** Label of what it is in; null when that was deleted since. */
  inside: z.string().nullable(),
  state: z.enum(placeStates),
  reason: z.string().nullable(),
  /** The territory that an editor accepted or named. */
  territory: territoryRef.nullable(),
  /** The sheet it was proposed for, while it exists and is one's own. `has`: its draft names the territory; `locked`: under review. */
  practice: z.object({ documentId: z.string(), title: z.string(), locked: z.boolean(), has: z.boolean() }).nullable(),
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
});
export type PlaceView = z.infer<typeof placeView>;
