import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { fromRoot, root } from './paths.mjs';

const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'REVALIDATE_SECRET',
  'PREVIEW_TOKEN',
  'DESK_SECRET',
  'RECORD_SIGNING_KEY',
];

const fresh = () => randomBytes(32).toString('hex');

/** Reads `dataDir/secrets.env`, making it once (mode 0600); a secret that a later version added is appended. */
function secretsOf(dataDir) {
  const file = path.join(dataDir, 'secrets.env');
  const known = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const missing = secretNames.filter((name) => !known[name]);
  if (missing.length > 0) {
    mkdirSync(dataDir, { recursive: true });
    for (const name of missing) known[name] = name === 'APP_KEYS' ? `${fresh()},${fresh()}` : fresh();
    writeFileSync(file, `${secretNames.map((name) => `${name}=${known[name]}`).join('\n')}\n`, { mode: 0o600 });
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
    ...(makeSecrets ? secretsOf(dataDir) : {}),
    STRAPI_TELEMETRY_DISABLED: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    ...given,
    // What the commands run is built; a shell's NODE_ENV says something about the person's other work.
    NODE_ENV: 'production',
    ...overrides,
    DATA_DIR: dataDir,
  };
}
