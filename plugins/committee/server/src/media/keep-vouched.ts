import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { GovernedTypes } from '../gate/governed';
import { refuse } from '../refusal';
import { fileUid } from './content-hash';
import { assertAttachable } from './attach';
import { showingsOf, type FileAddress } from './shown-in';

type FileRow = FileAddress & Record<string, unknown>;
interface Event {
  params: { where?: unknown; data?: Record<string, unknown> };
}
interface UploadService {
  replace(id: unknown, ...rest: unknown[]): Promise<unknown>;
  remove(file: { id: number }): Promise<unknown>;
}
interface ByIds {
  deleteByIds(ids?: readonly (number | string)[]): Promise<unknown>;
}

/** What readers get of a file, and where it is attached. The library's folders are nobody's business but the editors'. */
const shown = [
  'name',
  'alternativeText',
  'caption',
  'hash',
  'ext',
  'mime',
  'size',
  'width',
  'height',
  'url',
  'previewUrl',
  'formats',
  'provider',
  'sha256',
];

/** Refuses when a published version of a governed document shows one of these files, and says which. */
async function assertFree(strapi: Core.Strapi, governed: GovernedTypes, files: readonly FileRow[]): Promise<void> {
  for (const file of files) {
    const showings = (await showingsOf(strapi, await governed.all(), file)).filter(({ published }) => published);
    const documents = showings.map(({ uid, documentId, title }) => ({ uid, documentId, title }));
    if (documents.length > 0) refuse('FILE_IS_VOUCHED_FOR', { file: file.name, documents });
  }
}

/**
 * A file that a published version shows was vouched for with it: it is neither replaced nor renamed nor deleted, by any
 * code that goes through the media library or `strapi.db.query`. Called before any byte is touched.
 */
export function keepVouchedFiles(strapi: Core.Strapi, governed: GovernedTypes): void {
  const rows = (where: object): Promise<FileRow[]> => rowsOf(strapi, fileUid).findMany({ where: { ...where } });

  const upload = strapi.plugin('upload').service('upload') as UploadService;
  const replace = upload.replace.bind(upload);
  const remove = upload.remove.bind(upload);
  upload.replace = async (id, ...rest) => {
    await assertFree(strapi, governed, await rows({ id }));
    return replace(id, ...rest);
  };
  upload.remove = async (file) => {
    await assertFree(strapi, governed, await rows({ id: file.id }));
    return remove(file);
  };
  // Many at once: all are looked at before the first one goes.
  before(strapi, 'file', async (ids) => assertFree(strapi, governed, await rows({ id: { $in: ids } })));
  before(strapi, 'folder', async (ids) => {
    const folders = await strapi.db.query('plugin::upload.folder').findMany({ where: { id: { $in: [...ids] } } });
    const inside = folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
    if (inside.length > 0) await assertFree(strapi, governed, await rows({ $or: inside }));
  });

  const on = (work: (params: Event['params']) => Promise<void>) => (event: unknown) => work((event as Event).params);
  const beforeUpdate = on(async ({ where, data = {} }) => {
    const touched = (await rows(where ?? {})).filter(
      (row) => 'related' in data || shown.some((field) => changes(row, data, field)),
    );
    await assertFree(strapi, governed, touched);
    await assertAttachable(strapi, governed, data.related);
  });
  const beforeCreate = on(({ data = {} }) => assertAttachable(strapi, governed, data.related));
  const beforeDelete = on(async ({ where }) => assertFree(strapi, governed, await rows(where ?? {})));
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeCreate,
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
  });
}

function before(
  strapi: Core.Strapi,
  name: 'file' | 'folder',
  look: (ids: readonly (number | string)[]) => Promise<void>,
): void {
  const service = strapi.plugin('upload').service(name) as ByIds;
  const act = service.deleteByIds.bind(service);
  service.deleteByIds = async (ids = []) => {
    await look(ids);
    return act(ids);
  };
}

/** The media library sends every field of its form again. Bytes that are read for the first time change nothing. */
function changes(row: FileRow, data: Record<string, unknown>, field: string): boolean {
  if (!(field in data) || (field === 'sha256' && row.sha256 === null)) return false;
  const plain = (value: unknown) => JSON.stringify(value ?? null);
  return plain(data[field] === '' ? null : data[field]) !== plain(row[field] === '' ? null : row[field]);
}
