import { proposedPlaceKinds } from '@passerelles/content/shared';
import { hiddenType } from '@passerelles/kit/server';
import { placeStates } from '../../../shared';

/** A person proposes a quartier or a perimeter. Nothing of it is public; what an editor makes of it is `territory`. */
export const proposedPlace = hiddenType({
  singularName: 'proposed-place',
  pluralName: 'proposed-places',
  displayName: 'Territoire proposé',
  collectionName: 'desk_proposed_places',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    name: { type: 'string', required: true },
    kind: { type: 'enumeration', enum: [...proposedPlaceKinds], required: true },
    /** documentId of a territory, or reference of a commune that is not in the database: it enters it with an acceptance only. */
    inside: { type: 'string', required: true },
    /** documentId of the sheet: no relation, so that nothing of a sheet depends on a proposal. */
    practice: { type: 'string', required: true },
    state: { type: 'enumeration', enum: [...placeStates], default: 'pending', required: true },
    territory: { type: 'relation', relation: 'manyToOne', target: 'api::territory.territory' },
    decidedBy: { type: 'relation', relation: 'manyToOne', target: 'admin::user' },
    decidedAt: { type: 'datetime' },
    reason: { type: 'text' },
  },
  indexes: [{ name: 'desk_proposed_places_state_idx', columns: ['state'] }],
});
