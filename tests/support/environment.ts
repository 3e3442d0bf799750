import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { secretNames } from '@passerelles/config/commands/secret-names';
import { clientHeader, signClient } from '@passerelles/config/network';

/** The CMS under test, as it is built. */
export const cmsDir = path.resolve(import.meta.dirname, '../../cms');

/** A folder of its own for one test file, removed with `remove()`. */
export function temporaryDataDir(name: string) {
  const dataDir = mkdtempSync(path.join(tmpdir(), `passerelles-${name}-`));
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** The environment of a CMS under test: fixed secrets, nothing taken from the person's own settings. */
export function testEnvironment(dataDir: string, overrides: Record<string, string> = {}): Record<string, string> {
  return {
    ...Object.fromEntries(secretNames.map((name) => [name, `${name.toLowerCase()}-of-the-tests-0123456789`])),
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    MEILI_HOST: '',
    SMTP_URL: '',
    FIRST_CONTENT: 'off',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...overrides,
  };
}

/** @returns what puts `process.env` back as it is now. In place: who stubs a setting keeps hold of the object. */
export function rememberEnvironment(): () => void {
  const before = { ...process.env };
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

/** The headers of the site's server when it asks for a reader: to be read once a CMS has started, whose secrets they bear. */
export const asSite = (reader?: string): Record<string, string> => ({
  'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '',
  ...(reader ? { [clientHeader]: signClient(reader, process.env.DESK_SECRET ?? '') } : {}),
});
