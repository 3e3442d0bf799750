import { readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { takeReport } from '../use-cases/take-report';

/** A report with the mail that it returns; longer ones are left unread. */
export const LONGEST_REPORT = 1_048_576;
const AT_ONCE = 100;

/**
 * Reads what is new in a Maildir, where each mail is a file that its server moves into `new` once it is whole: nothing has to be locked, and
 * a mail that was read is moved to `cur`. Two processes may read the same mail, which changes nothing twice.
 */
export async function readReportsFolder(strapi: Core.Strapi, folder: string): Promise<void> {
  const arrived = (await readdir(path.join(folder, 'new'))).filter((name) => !name.startsWith('.')).sort();
  for (const name of arrived.slice(0, AT_ONCE)) {
    const file = path.join(folder, 'new', name);
    try {
      await takeFile(strapi, file);
      await rename(file, path.join(folder, 'cur', `${name.replace(/:2,.*$/, '')}:2,S`));
    } catch (error) {
      // Another process moved it, or the database is away: the next look finds what is left.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        strapi.log.warn(`newsletter: report ${name} not read: ${String(error)}`);
    }
  }
}

async function takeFile(strapi: Core.Strapi, file: string): Promise<void> {
  if ((await stat(file)).size > LONGEST_REPORT) return;
  await takeReport(strapi, await readFile(file));
}
