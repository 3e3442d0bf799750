'use strict';

/**
 * The index and the site's pages follow the published views since, and no longer the changes of documents and records themselves. Rows that
 * waited for them under the earlier topics would wait for ever; the first start makes every view, and compares the index with them.
 */
module.exports = {
  async up(trx) {
    if (!(await trx.schema.hasTable('outbox_rows'))) return;
    await trx('outbox_rows')
      .whereIn('consumer', ['search', 'pages'])
      .whereIn('topic', ['content.changed', 'record.created'])
      .delete();
  },
};
