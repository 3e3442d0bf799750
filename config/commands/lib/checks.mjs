import { readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';
import { Stop } from './say.mjs';

const node = process.execPath;
const tsc = (project) =>
  run(node, [fromRoot('node_modules/typescript/bin/tsc'), '--noEmit', '-p', project], {
    what: `Type check of ${project}`,
  });

/** Everything that is checked without running the product: title → work. A check throws Stop with what is wrong. */
export const checks = {
  'Types of the admin screens': () => tsc('plugins/tsconfig.admin.json'),
  'Types of the site': () => tsc('web/tsconfig.json'),
  'Types of the tests': () => tsc('tests/tsconfig.json'),
  Lint: () =>
    run(
      node,
      [
        fromRoot('node_modules/eslint/bin/eslint.js'),
        '--config',
        'config/tooling/eslint.config.mjs',
        '--max-warnings=0',
        '.',
      ],
      { what: 'eslint' },
    ),
  Format: () =>
    run(node, [fromRoot('node_modules/prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'], {
      what: 'The check of the format (npm run format mends it)',
    }),
  'French typography': async () => {
    // It parses with a package that npm test installs first.
    const { frenchMistakes } = await import('./french.mjs');
    const wrong = frenchMistakes();
    if (wrong.length > 0)
      throw new Stop(
        `French texts without a no-break space, or with a straight apostrophe (npm run format mends them):\n${wrong
          .map(({ file, line, text }) => `  ${file}:${line} ${text}`)
          .join('\n')}`,
      );
  },
  'Import rules': () =>
    run(
      node,
      [
        fromRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        'config/tooling/import-rules.cjs',
        'config',
        'plugins',
        'cms/src',
        'cms/config',
        'web',
        'tests',
      ],
      { what: 'dependency-cruiser' },
    ),
  'Documented settings': async () => {
    const { environmentExample } = await import('../../dist/settings/index.js').then(
      (module) => module.default ?? module,
    );
    if (readFileSync(fromRoot('.env.example'), 'utf8') !== environmentExample())
      throw new Stop('.env.example is not what config/settings says: npm run docs:settings');
  },
};
