// npm run import -- FILE [--historical "who decided, why"]
import './lib/private-files.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withCms } from './lib/boot-cms.mjs';
import { checkNode } from './lib/preflight.mjs';
import { fail, say, Stop } from './lib/say.mjs';

const usage = 'Usage: npm run import -- FILE [--historical "who decided, why"]';

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { historical: { type: 'string' } } });
  } catch (error) {
    throw new Stop(`${error.message}\n${usage}`);
  }
  const [file, ...more] = parsed.positionals;
  if (!file || more.length > 0) throw new Stop(usage);
  const { historical } = parsed.values;
  if (historical !== undefined && !/^[^,]*\S[^,]*,.*\S/.test(historical)) {
    throw new Stop(
      `--historical wants who decided and why, separated by a comma; it got "${historical}".\n  For example: --historical "Marie Dupont, fiches publiées avant la plateforme"`,
    );
  }
  return { file: path.resolve(process.env.INIT_CWD ?? process.cwd(), file), historical };
}

/** Prints `what` and the name of everything that is written, one a line, so that the last line is right when the command is interrupted. */
function sayWritten({ kind, name, what }) {
  process.stderr.write(`${what}: ${kind} ${name}\n`);
}

try {
  checkNode();
  const { file, historical } = readArguments();
  if (!existsSync(file)) throw new Stop(`${file}: there is no such file.`);
  const comma = historical?.indexOf(',') ?? -1;
  const options = {
    onWritten: sayWritten,
    ...(historical
      ? { historical: { who: historical.slice(0, comma).trim(), why: historical.slice(comma + 1).trim() } }
      : {}),
  };
  const report = await withCms((strapi) => strapi.plugin('exchange').service('import').runFile(file, options));
  if (report.errors?.length) {
    fail(
      new Stop(
        `${path.basename(file)}: ${report.errors.length} error(s), nothing was written.\n${report.errors.map((error) => (typeof error === 'string' ? error : `${error.path}: ${error.message}`)).join('\n')}`,
      ),
    );
  } else {
    if (report.failure) {
      const again =
        'Run the same command again once the cause is gone: what is written is found unchanged, and the import goes on.';
      fail(
        new Stop(
          `${path.basename(file)}: the import ended on the way.\n${report.failure}\n${report.written.length} object(s) written before, named above; this is the count by kind.\n${again}`,
        ),
      );
    }
    for (const [kind, { created, updated, unchanged }] of Object.entries(report.counts))
      say(`${kind}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
  }
  process.exit(process.exitCode ?? 0);
} catch (error) {
  fail(error);
  process.exit(1);
}
