// npm run bench:committee [-- REVIEWS]: the measure of tests/bench/committee.mjs on a new SQLite database, then on a PostgreSQL
// of its own where it is installed.
import './lib/private-files.mjs';
import { measureOnDatabases } from './lib/bench-databases.mjs';

await measureOnDatabases('tests/bench/committee.mjs', [process.argv[2] ?? '500']);
