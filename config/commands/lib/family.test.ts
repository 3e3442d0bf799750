import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = path.join(import.meta.dirname, 'family-of-tests.mjs');
let folder = '';
let command: ChildProcess;
let said = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelles-family-'));
  said = '';
});
afterEach(() => {
  for (const pid of pids()) if (alive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const pids = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pid'))
    .map((name) => Number(readFileSync(path.join(folder, name), 'utf8')));
const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
async function until(what: string, look: () => boolean, seconds = 10) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await pause(20)) if (look()) return;
  throw new Error(`waited ${seconds} s in vain until ${what}; it said: ${said}`);
}

/** A command with these programs; each writes its number down, `grandchild` also that of a program which it starts itself. */
async function start(...kinds: string[]) {
  command = spawn(process.execPath, [script, folder, ...kinds], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [command.stdout, command.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk));
  const expected = kinds.length + kinds.filter((kind) => kind === 'grandchild').length;
  await until('all of them run', () => pids().length === expected && said.includes('running'));
}
const ended = async (): Promise<number | null> =>
  command.exitCode ?? ((await once(command, 'exit')) as [number | null])[0];

describe('the programs of a command', () => {
  it('end on Ctrl-C, what they started as well', async () => {
    await start('polite', 'grandchild');
    command.kill('SIGINT');
    expect(await ended()).toBe(0);
    await until('none of them is left', () => !pids().some(alive), 3);
  });

  it('end within ten seconds of Ctrl-C where one hangs and does not listen', async () => {
    await start('polite', 'deaf', 'hanging');
    const startedAt = Date.now();
    command.kill('SIGINT');
    expect(await ended()).toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    await until('none of them is left', () => !pids().some(alive), 3);
  }, 20_000);

  it('end at once on the second Ctrl-C', async () => {
    await start('deaf', 'grandchild');
    command.kill('SIGINT');
    await until('it has heard the first', () => said.includes('Stopping'));
    const startedAt = Date.now();
    command.kill('SIGINT');
    expect(await ended()).toBe(1);
    expect(Date.now() - startedAt).toBeLessThan(3_000);
    await until('none of them is left', () => !pids().some(alive), 3);
  });

  it('end by themselves where the command is killed', async () => {
    await start('polite', 'polite');
    command.kill('SIGKILL');
    await until('none of them is left', () => !pids().some(alive));
  });

  it('end all where one ends, with its last words', async () => {
    await start('polite', 'dying');
    expect(await ended()).toBe(1);
    expect(said).toContain('dying stopped by itself (exit 3):\nmy last words');
    await until('none of them is left', () => !pids().some(alive), 3);
  });
});
