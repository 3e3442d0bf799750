import { hiddenType } from '@passerelles/kit/server';
import { commentStates } from '../../../shared';

/**
 * What a reader says about a published sheet or report. No relation to it, so that nothing of a sheet depends on what is said of it:
 * `docType` is the uid of its content type and `docId` its documentId. Name, address and text are emptied once they are not needed any more.
 */
export const comment = hiddenType({
  singularName: 'comment',
  pluralName: 'comments',
  displayName: 'Commentaire',
  collectionName: 'desk_comments',
  attributes: {
    /** Names it in addresses and anchors. */
    key: { type: 'string', required: true, unique: true },
    docType: { type: 'string', required: true },
    docId: { type: 'string', required: true },
    /** The key of the comment that it answers; that one answers none. */
    parent: { type: 'string' },
    name: { type: 'string', private: true },
    email: { type: 'string', private: true },
    text: { type: 'text', private: true },
    state: { type: 'enumeration', enum: [...commentStates], required: true },
    /** Epoch milliseconds, like every instant here. */
    writtenAt: { type: 'biginteger', required: true },
    confirmedAt: { type: 'biginteger' },
    decidedAt: { type: 'biginteger' },
    decidedBy: { type: 'relation', relation: 'manyToOne', target: 'admin::user' },
    reason: { type: 'text', private: true },
    /** What readers reported since an editor last looked: `{ at, text }`. */
    reports: { type: 'json', private: true },
    reportedAt: { type: 'biginteger' },
  },
  indexes: [
    { name: 'desk_comments_key_uq', columns: ['key'], type: 'unique' },
    { name: 'desk_comments_document_idx', columns: ['doc_type', 'doc_id', 'state'] },
    { name: 'desk_comments_state_idx', columns: ['state'] },
  ],
});
