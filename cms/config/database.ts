import { settings } from '../src/settings';
import { prepareReadingConnection, prepareSqliteConnection } from '../src/sqlite';

const { database, readOnly } = settings;

export default {
  connection:
    database.client === 'sqlite'
      ? {
          client: 'sqlite',
          connection: { filename: database.filename, options: { readonly: readOnly } },
          useNullAsDefault: true,
          pool: { afterCreate: readOnly ? prepareReadingConnection : prepareSqliteConnection },
        }
      : {
          client: 'postgres',
          connection: {
            connectionString: database.url,
            statement_timeout: 15_000,
            ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
          },
          // Every call of the Document Service opens a transaction, reads included: the pool bounds concurrency.
          pool: { min: 2, max: 20 },
          acquireConnectionTimeout: 30_000,
        },
};
