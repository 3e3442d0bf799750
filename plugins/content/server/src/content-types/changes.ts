import { hiddenType } from '@passerelles/kit/server';

export const CHANGE = 'plugin::content.change';
export const COUNTER = 'plugin::content.change-counter';

/** What was announced, a week of it. `at` in epoch milliseconds. */
export const change = hiddenType({
  singularName: 'change',
  pluralName: 'changes',
  displayName: 'Announced change',
  collectionName: 'content_changes',
  attributes: {
    seq: { type: 'biginteger', required: true },
    tags: { type: 'json', required: true },
    at: { type: 'biginteger', required: true },
  },
  indexes: [
    { name: 'content_changes_seq_uq', columns: ['seq'], type: 'unique' },
    { name: 'content_changes_at_idx', columns: ['at'] },
  ],
});

/** One row: the number of the newest change. */
export const changeCounter = hiddenType({
  singularName: 'change-counter',
  pluralName: 'change-counters',
  displayName: 'Number of the newest change',
  collectionName: 'content_change_counters',
  attributes: {
    name: { type: 'string', required: true },
    newest: { type: 'biginteger', required: true },
  },
  indexes: [{ name: 'content_change_counters_name_uq', columns: ['name'], type: 'unique' }],
});
