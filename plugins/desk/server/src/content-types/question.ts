import { hiddenType } from '@passerelles/kit/server';

/** A question to an actor, until its author confirms the address: it is deleted in the transaction that sends it on. */
export const question = hiddenType({
  singularName: 'question',
  pluralName: 'questions',
  displayName: 'Question à un acteur',
  collectionName: 'desk_questions',
  attributes: {
    key: { type: 'string', required: true, unique: true },
    /** documentId of the actor. */
    actor: { type: 'string', required: true },
    /** Path of the page on which it was asked. */
    page: { type: 'string', required: true },
    name: { type: 'string', required: true, private: true },
    email: { type: 'string', required: true, private: true },
    text: { type: 'text', required: true, private: true },
    writtenAt: { type: 'biginteger', required: true },
  },
  indexes: [{ name: 'desk_questions_key_uq', columns: ['key'], type: 'unique' }],
});
