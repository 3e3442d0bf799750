import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot, root } from './paths.mjs';
import { dim, Stop } from './say.mjs';

/** Prints a stream line by line, each line after a label that tells two simultaneous commands apart. */
function labelled(stream, label) {
  let rest = '';
  const write = (line) => process.stdout.write(`${dim(label)} ${line}\n`);
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) write(line);
  });
  stream.on('end', () => rest && write(rest));
}

const lastLines = (text, count = 40) => text.trimEnd().split('\n').slice(-count).join('\n');

/**
 * Runs a command to its end, its output kept back and shown only when it fails, or shown as it comes behind a `label`.
 * @throws Stop with the last lines of the output.
 */
export function run(command, args, { cwd = root, env = process.env, label, what = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      if (label) labelled(stream, label);
      else stream.on('data', (chunk) => (output += chunk));
    }
    child.on('error', (error) => reject(new Stop(`${what} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve(output);
      reject(new Stop(`${what} failed (${signal ?? `exit ${code}`}).${output ? `\n${lastLines(output)}` : ''}`));
    });
  });
}

/**
 * Starts a Node program that stays: its output goes to `logFile`, its last lines are kept for the error message if it ends. It heads a process
 * group of its own, so that Ctrl-C reaches it once, by us, and ends with this command even where this command is killed.
 * @returns the child, with `name` and `tail()`.
 */
export function launch(name, args, { cwd = root, env, logFile, label }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  // A failure to write the log (full disk) must not end the program; its output is lost meanwhile.
  log.on('error', (error) => process.stderr.write(`${logFile}: ${error.message}\n`));
  const child = spawn(
    process.execPath,
    ['--import', pathToFileURL(fromRoot('config/commands/lib/end-with-parent.mjs')).href, ...args],
    {
      cwd,
      env: { ...env, PASSERELLES_PARENT: String(process.pid) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let recent = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log.write(chunk);
      recent = (recent + chunk).slice(-8_000);
    });
    if (label) labelled(stream, label);
  }
  child.on('exit', () => log.end());
  return Object.assign(child, { name, tail: () => lastLines(recent, 25) });
}
