/**
 * Prints in a process of its own, forked by press.ts: the compiler stops its whole process on a text that it does not bear, and its memory is not
 * bounded by Node's. A thread beside it looks at how much memory the process takes, and ends it beyond the megabytes that are its one argument.
 */
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

const LOOK_EVERY_MS = 20;
/** Beyond this part of its memory the next print gets a new process: the compiler gives little of it back. */
const TIRED = 1 / 3;

if (isMainThread) {
  // The site's readers come first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const watch = new Worker(fileURLToPath(import.meta.url), { argv: process.argv.slice(2) });
  watch.once('message', () => {
    serve();
    watch.unref();
  });
} else {
  const most = Number(process.argv[2]) * 1_048_576;
  const look = () => {
    if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
  };
  look();
  setInterval(look, LOOK_EVERY_MS);
  parentPort.postMessage('watching');
}

function serve() {
  const require = createRequire(import.meta.url);
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
  const folder = import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [join(folder, 'fonts')] }] });
  const templates = {};
  const sourceOf = (name) => (templates[name] ??= readFileSync(join(folder, `${name}.typ`), 'utf8'));

  function compiled(document) {
    const made = compiler.compile(document);
    if (made.result) return made.result;
    throw new Error(
      made
        .takeError()
        ?.shortDiagnostics.map(({ message }) => message)
        .join('; '),
    );
  }

  const forms = {
    recueil: (document) => compiler.pdf(compiled(document), { pdfStandard: 'ua-1' }),
    // Next brings it, for the pictures that it makes itself.
    card: async (document) =>
      createRequire(require.resolve('next/package.json'))('sharp')(Buffer.from(compiler.plainSvg(compiled(document))))
        .png({ palette: true })
        .toBuffer(),
  };

  process.on('message', async ({ form, data }) => {
    try {
      const printed = await forms[form]({ mainFileContent: sourceOf(form), inputs: { data } });
      compiler.evictCache(0);
      const tired = process.memoryUsage.rss() > Number(process.argv[2]) * 1_048_576 * TIRED;
      process.send({ printed, tired, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) });
    } catch (error) {
      process.send({ problem: String(error?.message ?? error).slice(0, 500) });
      compiler.evictCache(0);
    }
  });
  process.on('disconnect', () => process.exit(0));
}
