import type { Core } from '@strapi/strapi';
import { assertAsNamed, type Incoming } from './content';
import { fileName } from './file-name';
import { variantsOf, type Picture, type Variant } from './pictures';

interface Info {
  name?: string | null;
}
type Given = { data?: { fileInfo?: Info | Info[] }; files?: Incoming | Incoming[]; file?: Incoming };
interface UploadService {
  upload(given: Given, options?: unknown): Promise<unknown>;
  replace(id: unknown, given: Given, options?: unknown): Promise<unknown>;
  updateFileInfo(id: unknown, info: Info, options?: unknown): Promise<unknown>;
  getSettings(): Promise<Record<string, unknown> | null>;
}
interface ImageManipulation {
  generateResponsiveFormats(picture: Picture): Promise<(Variant | null)[]>;
  generateFileName(name: string): string;
}
/** Of a name written in Latin letters, which may be several for one that is not: with what Strapi adds, a file system takes it. */
const slugLimit = 60;

/**
 * Every file that comes in, by whichever door: its content is what its name says, its name is cleaned and cut, and a photo is turned as its EXIF data says
 * before they are stripped, whatever the media library's settings say. It is kept in the forms that the pages show, too.
 */
export function prepareUploads(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload') as UploadService;
  const act = {
    upload: upload.upload.bind(upload),
    replace: upload.replace.bind(upload),
    updateFileInfo: upload.updateFileInfo.bind(upload),
    getSettings: upload.getSettings.bind(upload),
  };
  upload.upload = async (given, options) => act.upload(clean(await looked(given)), options);
  upload.replace = async (id, given, options) => act.replace(id, clean(await looked(given)), options);
  upload.updateFileInfo = (id, info, options) => act.updateFileInfo(id, cleanInfo(info), options);
  upload.getSettings = async () => ({ ...(await act.getSettings()), autoOrientation: true });

  const images = strapi.plugin('upload').service('image-manipulation') as ImageManipulation;
  const resize = images.generateResponsiveFormats.bind(images);
  images.generateResponsiveFormats = async (picture) => [...(await resize(picture)), ...(await variantsOf(picture))];
  const generate = images.generateFileName.bind(images);
  images.generateFileName = (name) => {
    const [, slug = '', ending = ''] = /^(.*)(_[^_]*)$/.exec(generate(name)) ?? [];
    return (slug.slice(0, slugLimit) || 'fichier') + ending;
  };
}

const filesIn = ({ files, file }: Given): Incoming[] => [files ?? [], file ?? []].flat();

async function looked(given: Given): Promise<Given> {
  for (const file of filesIn(given)) await assertAsNamed(file);
  return given;
}

function clean(given: Given): Given {
  for (const file of filesIn(given)) file.originalFilename = fileName(file.originalFilename ?? '');
  const info = given.data?.fileInfo;
  if (!info) return given;
  return { ...given, data: { ...given.data, fileInfo: Array.isArray(info) ? info.map(cleanInfo) : cleanInfo(info) } };
}

function cleanInfo(info: Info): Info {
  return typeof info.name === 'string' && info.name !== '' ? { ...info, name: fileName(info.name) } : info;
}
