import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

const others = 0o077;

/**
 * Takes from everybody else what they may do in `folder` and in all that lies in it: databases, logs and caught mails hold addresses and
 * live links. The published files (`public/`) keep their modes, so that a web server may serve them where the folder is opened for it.
 */
export function keepPrivate(folder: string): void {
  process.umask(others);
  if (existsSync(folder)) tighten(folder, new Set([path.join(folder, 'public')]));
}

function tighten(place: string, left: ReadonlySet<string>): void {
  try {
    const stat = lstatSync(place);
    if (stat.isSymbolicLink() || left.has(place)) return;
    if (stat.mode & others) chmodSync(place, stat.mode & 0o7700);
    if (stat.isDirectory()) for (const name of readdirSync(place)) tighten(path.join(place, name), left);
  } catch (error) {
    // Gone meanwhile, or somebody else's: what is not ours to change is theirs to keep.
    if (!['ENOENT', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
