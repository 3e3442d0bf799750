import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const rules = path.resolve(import.meta.dirname, 'import-rules.cjs');
const cruiser = path.resolve(import.meta.dirname, '../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

type Import = [from: string, to: string, type?: 'type'];

/** What a rule refuses; `letters` is a plugin of its own in each case. */
const refused: [rule: string, ...imports: Import[]][] = [
  ['presenters-only-present', ['presenters/letter.ts', '@strapi/strapi', 'type']],
  ['presenters-read-nothing', ['presenters/letter.ts', 'store/rows.ts']],
  ['presenters-below', ['presenters/letter.ts', 'use-cases/send.ts', 'type']],
  ['rows-and-store-below', ['store/rows.ts', 'presenters/letter.ts']],
  ['rows-and-store-below', ['store/rows.ts', 'controllers/letters.ts', 'type']],
  ['policies-below', ['policies/mine.ts', 'use-cases/send.ts']],
  ['use-cases-below', ['use-cases/send.ts', 'controllers/letters.ts']],
  ['domain-knows-no-platform', ['../../shared/domain/letter.ts', '@strapi/utils']],
  ['server-stays-on-the-server', ['use-cases/send.ts', '../../../stamps/server/src/index.ts']],
  ['no-circles', ['gate/one.ts', 'signing/other.ts', 'type'], ['signing/other.ts', 'gate/one.ts', 'type']],
];
const allowed: Import[] = [
  ['controllers/letters.ts', 'use-cases/send.ts'],
  ['use-cases/send.ts', 'presenters/letter.ts'],
  ['presenters/letter.ts', 'store/rows.ts', 'type'],
  ['store/rows.ts', '../../shared/domain/letter.ts'],
];

let root: string;
/** The rules that each plugin breaks: one run for all. */
let broken: Map<string, Set<string>>;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text, { flag: 'a' });
}

/** Writes a plugin in which these files import those. */
function plugin(name: string, imports: readonly Import[]): void {
  const server = `plugins/${name}/server/src`;
  for (const [from, to, type = ''] of imports) {
    const isFile = to.endsWith('.ts');
    const file = path.posix.join(server, from);
    const target = path.posix.join(server, to);
    const way = path.posix.relative(path.posix.dirname(file), target).replace(/\.ts$/, '');
    const module = isFile ? (way.startsWith('.') ? way : `./${way}`) : to;
    write(file, `import ${type} { one } from '${module}';\nexport const two: typeof one = null;\n`);
    if (isFile) write(target, 'export const one = null;\n');
    else write(`node_modules/${to}/dist/index.js`, 'exports.one = null;\n');
  }
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'passerelles-imports-'));
  for (const name of ['@strapi/strapi', '@strapi/utils'])
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'dist/index.js' }));
  refused.forEach(([, ...imports], index) => plugin(`letters${index}`, imports));
  plugin('allowed', allowed);
  const { stdout } = spawnSync(process.execPath, [cruiser, '--config', rules, '--output-type', 'json', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  broken = new Map();
  for (const { from, rule } of summary.violations) {
    const name = from.split('/')[1] ?? '';
    broken.set(name, (broken.get(name) ?? new Set()).add(rule.name));
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the import rules', () => {
  it('let each folder use those below it, and a presenter the shape of rows', () => {
    expect(broken.get('allowed')).toBeUndefined();
  });

  it.each(
    refused.map(([rule, ...imports], index) => ({ rule, index, imports: imports.map((one) => one.join(' → ')) })),
  )('$rule refuses $imports', ({ rule, index }) => {
    expect([...(broken.get(`letters${index}`) ?? [])]).toContain(rule);
  });
});
