import { hiddenType } from '@passerelles/kit/server';

/** When the next row of a consumer, or of one of its groups, has its turn: one row each, in epoch milliseconds. */
export const turn = hiddenType({
  singularName: 'turn',
  pluralName: 'turns',
  displayName: 'Outbox turn',
  collectionName: 'outbox_turns',
  attributes: {
    name: { type: 'string', required: true, unique: true },
    nextAt: { type: 'biginteger', required: true },
  },
  indexes: [{ name: 'outbox_turns_name_uq', columns: ['name'], type: 'unique' }],
});
