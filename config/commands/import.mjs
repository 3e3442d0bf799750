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

/** Prints how far it is, after each batch. */
function sayProgress({ done, total, perSecond, secondsLeft }) {
  const left = secondsLeft === null ? '' : `, ${secondsLeft} s left`;
  process.stderr.write(`${done} of ${total} object(s), ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second${left}\n`);
}

/** Ctrl-C ends the import after the batch in hand; a second one ends the command. */
function onInterrupt() {
  const asked = new AbortController();
  // Strapi's own listeners would close the database under the batch.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (asked.signal.aborted) process.exit(130);
      process.stderr.write('Stopping after the batch in hand (once more: at once)…\n');
      asked.abort();
    });
  }
  return asked.signal;
}

const again = (words) =>
  `${words} run the same command again: what is written is found unchanged, and the import goes on.`;

try {
  checkNode();
  const { file, historical } = readArguments();
  if (!existsSync(file)) throw new Stop(`${file}: there is no such file.`);
  const comma = historical?.indexOf(',') ?? -1;
  const options = {
    onWritten: sayWritten,
    onProgress: sayProgress,
    ...(historical
      ? { historical: { who: historical.slice(0, comma).trim(), why: historical.slice(comma + 1).trim() } }
      : {}),
  };
  const report = await withCms((strapi) =>
    strapi
      .plugin('exchange')
      .service('import')
      .runFile(file, { ...options, signal: onInterrupt() }),
  );
  if (report.errors?.length) {
    fail(
      new Stop(
        `${path.basename(file)}: ${report.errors.length} error(s), nothing was written.\n${report.errors.map((error) => (typeof error === 'string' ? error : `${error.path}: ${error.message}`)).join('\n')}`,
      ),
    );
  } else {
    const before = `${report.written.length} object(s) written before, named above; this is the count by kind.`;
    if (report.failure) {
      const words = `${path.basename(file)}: the import ended on the way.\n${report.failure}`;
      fail(new Stop(`${words}\n${before}\n${again('Once the cause is gone,')}`));
    } else if (report.stopped) {
      fail(new Stop(`${path.basename(file)}: the import was stopped.\n${before}\n${again('To go on,')}`));
      process.exitCode = 130;
    }
    for (const [kind, { created, updated, unchanged }] of Object.entries(report.counts))
      say(`${kind}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
  }
  process.exit(process.exitCode ?? 0);
} catch (error) {
  fail(error);
  process.exit(1);
}
