// A command of the tests: folder, and what kind of program each one is.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Family } from './family.mjs';
import { launch } from './run.mjs';
import { say } from './say.mjs';

const [folder, ...kinds] = process.argv.slice(2);
const file = (name) => JSON.stringify(path.join(folder, `${name}.pid`));
const noted = (name) => `require('fs').writeFileSync(${file(name)}, String(process.pid));`;
const stay = 'setInterval(() => {}, 1000);';

const programs = {
  polite: () => stay,
  deaf: () => `process.on('SIGTERM', () => {}); ${stay}`,
  hanging: () => 'for (;;);',
  dying: () => `setTimeout(() => { console.log('my last words'); process.exit(3); }, 500);`,
  grandchild: (name) =>
    `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${noted(`${name}-own`)} process.on('SIGTERM', () => {}); ${stay}`)}]); ${stay}`,
};

const family = new Family();
family.endOnSignals();
for (const [index, kind] of kinds.entries()) {
  const script = path.join(folder, `${index}.cjs`);
  writeFileSync(script, noted(index) + programs[kind](index));
  family.add(launch(kind, [script], { env: process.env, logFile: path.join(folder, `${index}.log`) })).healthy = true;
}
say('running');
