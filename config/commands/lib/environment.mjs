import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { writeWhole } from './data-folder.mjs';
import { fromRoot, root } from './paths.mjs';
import { Stop } from './say.mjs';
import { secretNames } from './secret-names.mjs';

const fresh = () => randomBytes(32).toString('hex');

/**
 * The secrets of a file that is whole. One that is empty or cut short is replaced where no database was made with it.
 * @throws Stop where one was: new secrets end every session and make links, tokens and signatures worthless.
 */
function readSecrets(file, hasDatabase) {
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  const known = parseEnv(text);
  const values = Object.values(known);
  const announced = Number(/^# (\d+) secrets/.exec(text)?.[1] ?? 1);
  if (text.endsWith('\n') && values.length >= announced && values.every((value) => value.length >= 16)) return known;
  if (!hasDatabase) return {};
  throw new Stop(
    `${file} is ${text.trim() === '' ? 'empty' : 'cut short'}: the secrets that this database was made with are not all there.\n  Put back a copy of the file. If there is none: delete it, and new secrets are made; then everybody signs in again, and links in mails already sent and stored tokens are worth nothing.`,
  );
}

/** Reads `dataDir/secrets.env`, making it once (mode 0600); a secret that a later version added is appended. */
function secretsOf(dataDir, hasDatabase) {
  const file = path.join(dataDir, 'secrets.env');
  const known = readSecrets(file, hasDatabase);
  const missing = secretNames.filter((name) => !known[name]);
  if (missing.length > 0) {
    mkdirSync(dataDir, { recursive: true });
    for (const name of missing) known[name] = name === 'APP_KEYS' ? `${fresh()},${fresh()}` : fresh();
    const lines = Object.entries(known).map(([name, value]) => `${name}=${value}`);
    writeWhole(
      file,
      [
        `# ${lines.length} secrets, made once. Keep a copy of this file with every copy of the database.`,
        ...lines,
        '',
      ].join('\n'),
    );
  }
  return known;
}

/**
 * The environment of every program that the commands start: the command's own `overrides`, then the shell's, then `.env` at
 * the root, then the generated secrets. What comes first wins; an empty variable counts as not set.
 */
export function programEnvironment(overrides = {}, { makeSecrets = true } = {}) {
  const dotenv = existsSync(fromRoot('.env')) ? parseEnv(readFileSync(fromRoot('.env'), 'utf8')) : {};
  const set = ([, value]) => value !== undefined && value !== '';
  const given = Object.fromEntries(Object.entries({ ...dotenv, ...process.env }).filter(set));
  const dataDir = path.resolve(root, overrides.DATA_DIR || given.DATA_DIR || 'data');
  return {
    ...(makeSecrets
      ? secretsOf(dataDir, Boolean(given.DATABASE_URL) || existsSync(path.join(dataDir, 'passerelles.db')))
      : {}),
    STRAPI_TELEMETRY_DISABLED: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    // By default glibc keeps freed memory apart for each of a dozen threads.
    MALLOC_ARENA_MAX: '2',
    ...given,
    // The commands run built programs; NODE_ENV of the shell is meant for other projects.
    NODE_ENV: 'production',
    ...overrides,
    DATA_DIR: dataDir,
  };
}
