'use strict';

/**
 * The index follows the published views since, and no longer the changes of documents and records themselves. Rows that waited for it
 * under the earlier topics would wait for ever; the first start makes every view, and compares the index with them.
 */
module.exports = {
  async up(trx) {
    if (!(await trx.schema.hasTable('outbox_rows'))) return;
    await trx('outbox_rows')
      .where({ consumer: 'search' })
      .whereIn('topic', ['content.changed', 'record.created'])
      .delete();
  },
};
