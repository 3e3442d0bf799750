import { settings } from '../src/settings';
import { prepareSqliteConnection } from '../src/sqlite';

const { database } = settings;

export default {
  connection:
    database.client === 'sqlite'
      ? {
          client: 'sqlite',
          connection: { filename: database.filename },
          useNullAsDefault: true,
          pool: { afterCreate: prepareSqliteConnection },
        }
      : {
          client: 'postgres',
          connection: { connectionString: database.url, statement_timeout: 15_000 },
          // Every call of the Document Service opens a transaction, reads included: the pool bounds concurrency.
          pool: { min: 2, max: 20 },
          acquireConnectionTimeout: 30_000,
        },
};
