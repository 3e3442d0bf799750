import { hiddenType } from '@passerelles/kit/server';
import { claimStates } from '../../../shared';

/** A person asks to write for an actor: one of the directory (`actor`), or one to add to it (`proposal`), which may be all they ask. */
export const claim = hiddenType({
  singularName: 'claim',
  pluralName: 'claims',
  displayName: 'Demande de rattachement',
  collectionName: 'desk_claims',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    actor: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
    proposal: { type: 'json' },
    /** Whether the person asks to write for it. Rows of before this column have none, and do. */
    joins: { type: 'boolean', default: true },
    message: { type: 'text' },
    state: { type: 'enumeration', enum: [...claimStates], default: 'pending', required: true },
    decidedBy: { type: 'relation', relation: 'manyToOne', target: 'admin::user' },
    decidedAt: { type: 'datetime' },
    reason: { type: 'text' },
  },
  indexes: [{ name: 'desk_claims_state_idx', columns: ['state'] }],
});
