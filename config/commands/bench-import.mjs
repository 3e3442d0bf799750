// npm run bench:import [-- SHEETS [tables]]: the measure of tests/bench/import.mjs on a new SQLite database, then on a PostgreSQL
// of its own where it is installed. `tables` counts the statements by table as well.
import './lib/private-files.mjs';
import { measureOnDatabases } from './lib/bench-databases.mjs';

const [sheets = '2000', ...more] = process.argv.slice(2);
await measureOnDatabases('tests/bench/import.mjs', [sheets, ...more]);
