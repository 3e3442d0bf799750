import { refreshStatistics } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { importKinds, quote, type ImportReport, type WrittenObject } from '../../../shared';
import { addNamedCommunes } from './lookup';
import { publishKind } from './publish';
import { readImportFile } from './read-file';
import { startSession, Stopped, zeros, type ImportOptions, type Session } from './session';
import { importSynonyms } from './synonyms';
import { validate } from './validate';
import { bringUpToDate, createMissing } from './write';
import { writeNew } from './write-new';

/**
 * Imports a `passerelles-import/1` file. The whole file is checked first: with any error nothing is written and the
 * report lists them all. Then objects are written fifty in a transaction; running the same file again writes
 * nothing, and a run that was interrupted is finished by running it again. What fails on the way (the database, the disk)
 * ends the import, and the report says where and what is written.
 */
export async function runImport(
  strapi: Core.Strapi,
  json: unknown,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const checked = await validate(strapi, json);
  if (!('file' in checked)) return { ...nothing(), errors: checked.problems };
  const { file, known } = checked;
  const report = nothing();
  const session = startSession(
    {
      strapi,
      file,
      known,
      counts: report.counts,
      resolve(kind, slug) {
        const id = known[kind].get(slug);
        if (id) return id;
        throw new Error(
          `${quote(slug)} was checked and is gone: the database changed during the import. Run it again.`,
        );
      },
      wrote(object: WrittenObject) {
        report.written.push(object);
        if (object.what === 'published') report.published += 1;
        options.onWritten?.(object);
      },
    },
    options,
  );
  try {
    await write(session);
    await refreshStatistics(strapi);
  } catch (error) {
    if (error instanceof Stopped) report.stopped = true;
    else report.failure = error instanceof Error ? error.message : String(error);
  }
  return report;
}

async function write(session: Session): Promise<void> {
  const { strapi, file, known, counts, wrote } = session;
  await addNamedCommunes(strapi, known);
  for (const kind of importKinds) {
    await writeNew(session, kind);
    await bringUpToDate(session, kind, await createMissing(session, kind));
  }
  counts.synonyms = await importSynonyms(strapi, file.synonyms, wrote);
  for (const kind of importKinds) await publishKind(session, kind);
}

/** The same of a file of the disk. */
export async function runImportFile(
  strapi: Core.Strapi,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const content = await readImportFile(path);
  if ('json' in content) return runImport(strapi, content.json, options);
  return { ...nothing(), errors: [{ path, value: undefined, message: content.problem }] };
}

const nothing = (): ImportReport => ({
  errors: [],
  failure: null,
  stopped: false,
  written: [],
  counts: zeros(),
  published: 0,
});
