// npm run bench:outbox [-- ROWS]: the measure of tests/bench/outbox.mjs on a new SQLite database, then on a PostgreSQL of its own where it
// is installed.
import './lib/private-files.mjs';
import { measureOnDatabases } from './lib/bench-databases.mjs';

await measureOnDatabases('tests/bench/outbox.mjs', [process.argv[2] ?? '10000']);
