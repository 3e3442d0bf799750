import type { Core } from '@strapi/strapi';

interface Transactor {
  commit(value?: unknown): Promise<unknown>;
  executionPromise: Promise<unknown>;
}
type Begin = (...given: unknown[]) => Promise<Transactor>;

/**
 * Lets a COMMIT that the database refuses (a full disk, a lost connection) be an error of whoever wrote. Knex tells of it only by the
 * promise of the transaction, which Strapi does not look at: it would answer 201, and nothing would be stored. With a function for its
 * work, knex gives that very promise back.
 */
export function heedFailedCommits(strapi: Core.Strapi): void {
  // Where knex keeps its methods: those of the connection itself forward to them and can't be written to.
  const { context } = strapi.db.connection as unknown as { context: { transaction: Begin } };
  const begin = context.transaction.bind(context);
  context.transaction = (...given) => {
    if (typeof given[0] === 'function') return begin(...given);
    return begin(...given).then((transactor) => {
      const commit = transactor.commit.bind(transactor);
      transactor.commit = async (value) => {
        await commit(value);
        return transactor.executionPromise;
      };
      return transactor;
    });
  };
}
