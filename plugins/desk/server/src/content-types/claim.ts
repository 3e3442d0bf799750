import { claimStates } from '../../../shared';
import { hidden } from './hidden';

/** A person asks to write for an actor: one of the directory (`actor`), or one to add to it (`proposal`). */
export const claim = {
  schema: {
    kind: 'collectionType',
    collectionName: 'desk_claims',
    info: { singularName: 'claim', pluralName: 'claims', displayName: 'Demande de rattachement' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
      actor: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
      proposal: { type: 'json' },
      message: { type: 'text' },
      state: { type: 'enumeration', enum: [...claimStates], default: 'pending', required: true },
      decidedBy: { type: 'relation', relation: 'manyToOne', target: 'admin::user' },
      decidedAt: { type: 'datetime' },
      reason: { type: 'text' },
    },
    indexes: [{ name: 'desk_claims_state_idx', columns: ['state'] }],
  },
};
