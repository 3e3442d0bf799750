import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { root } from './paths.mjs';

const listening = '0A';

/** Numbers of the sockets that listen on `port`, as Linux tells them. */
function inodes(port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return ['tcp', 'tcp6'].flatMap((table) => {
    const lines = readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1);
    return lines
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => state === listening && local?.endsWith(`:${wanted}`))
      .map((fields) => fields[9]);
  });
}

function onLinux(port) {
  const sockets = new Set(inodes(port).map((inode) => `socket:[${inode}]`));
  for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      if (!readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)))) continue;
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return { pid: Number(pid), command, ours: readlinkSync(`/proc/${pid}/cwd`).startsWith(root) };
    } catch {
      // Ended meanwhile, or somebody else's.
    }
  }
  return null;
}

function elsewhere(port) {
  const fields = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split('\n');
  const [pid, command] = ['p', 'c'].map((letter) => fields.find((field) => field.startsWith(letter))?.slice(1));
  return pid ? { pid: Number(pid), command, ours: false } : null;
}

/** The process that listens on `port`, null where this user may not see it; `ours`: it runs in this folder. */
export function holderOf(port) {
  try {
    return process.platform === 'linux' ? onLinux(port) : elsewhere(port);
  } catch {
    return null;
  }
}
