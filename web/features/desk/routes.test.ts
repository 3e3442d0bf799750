import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isDeskPath } from './routes';

const app = fileURLToPath(new URL('../../app', import.meta.url));
const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:page\.tsx|route\.ts)$/u.test(file),
);

it('knows every page and route of app/espace', () => {
  expect(files.length).toBeGreaterThan(10);
  const paths = files.map(
    (file) =>
      `/${file
        .replace(/\/?(?:page\.tsx|route\.ts)$/u, '')
        .replace('[folder]', 'fiches')
        .replace(/\[\w+\]/gu, 'abc')}`,
  );
  expect(paths.filter((path) => !isDeskPath(path))).toEqual([]);
});

it.each([
  '/espace/inconnu',
  '/espace/fiches',
  '/espace/inconnu/abc',
  '/espace/fiches/nouvelle/x',
  '/espace/connexion/x',
  '/espaces',
])('knows no %s', (path) => expect(isDeskPath(path)).toBe(false));
