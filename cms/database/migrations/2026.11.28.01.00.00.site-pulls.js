'use strict';

/**
 * The site asks what changed and is no longer told. Effects that waited for it in the outbox, for a site that was away, have nobody to
 * make them since, and would be reported as late for ever.
 */
module.exports = {
  async up(trx) {
    if (await trx.schema.hasTable('outbox_rows')) await trx('outbox_rows').where({ consumer: 'site' }).delete();
  },
};
