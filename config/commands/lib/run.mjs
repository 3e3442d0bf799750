import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { Stop } from './say.mjs';

const lastLines = (text, count = 40) => text.trimEnd().split('\n').slice(-count).join('\n');

/**
 * Runs a command to its end, its output kept back and shown only when it fails (or always, with `show`).
 * @throws Stop with the last lines of the output.
 */
export function run(command, args, { cwd = root, env = process.env, show = false, what = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => reject(new Stop(`${what} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve(output);
      reject(new Stop(`${what} failed (${signal ?? `exit ${code}`}).${output ? `\n${lastLines(output)}` : ''}`));
    });
  });
}

/**
 * Starts a program that stays: its output goes to `logFile`, its last lines are kept for the message if it dies.
 * @returns the child, with `name` and `tail()`.
 */
export function launch(name, command, args, { cwd = root, env, logFile }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let recent = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log.write(chunk);
      recent = (recent + chunk).slice(-8_000);
    });
  }
  child.on('exit', () => log.end());
  return Object.assign(child, { name, tail: () => lastLines(recent, 25) });
}
