/**
 * One effect that is still to be made. Instants are epoch milliseconds in big integers rather than dates, so that the
 * claiming statement compares the same numbers on SQLite and PostgreSQL.
 */
export const row = {
  schema: {
    kind: 'collectionType',
    collectionName: 'outbox_rows',
    info: { singularName: 'row', pluralName: 'rows', displayName: 'Outbox row' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      /** Of a consumer with a pace: what the row burdens, and 1 where others go before it. */
      groupName: { type: 'string' },
      rank: { type: 'integer', default: 0 },
      topic: { type: 'string', required: true },
      consumer: { type: 'string', required: true },
      key: { type: 'string', required: true },
      payload: { type: 'json', required: true },
      attempts: { type: 'integer', required: true, default: 0 },
      availableAt: { type: 'biginteger', required: true },
      dueAt: { type: 'biginteger' },
      leaseToken: { type: 'string' },
      leasedUntil: { type: 'biginteger' },
      handedOverAt: { type: 'biginteger' },
      deadAt: { type: 'biginteger' },
      lastError: { type: 'text' },
      appendedAt: { type: 'biginteger', required: true },
    },
    indexes: [
      { name: 'outbox_rows_due_idx', columns: ['consumer', 'topic', 'available_at'] },
      { name: 'outbox_rows_rank_idx', columns: ['consumer', 'topic', 'rank', 'id'] },
      { name: 'outbox_rows_key_idx', columns: ['consumer', 'topic', 'key'] },
    ],
  },
};
