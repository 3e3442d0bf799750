import { uploadProblem, type UploadProblem } from '@passerelles/content/shared';
import { fileName } from './file-name';

/** In words what `uploadOptions` lets in. */
const accepted =
  'Sont acceptés, jusqu’à 20 Mo : les images JPEG, PNG, WebP, GIF et AVIF, et les documents PDF, CSV, OpenDocument (.odt, .ods, .odp) et Office (.docx, .xlsx, .pptx).';

/** ISO 14496-12 names the kind of a file in its first box: the brands of HEIF pictures that hold HEVC, as phones write them. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const avifBrands = new Set(['avif', 'avis']);

export function isHeic(beginning: Uint8Array): boolean {
  const text = Buffer.from(beginning).toString('latin1');
  if (text.slice(4, 8) !== 'ftyp') return false;
  const size = Buffer.from(beginning).readUInt32BE(0);
  // The major brand, its version, then those that it is compatible with.
  const brands = [text.slice(8, 12), ...(text.slice(16, size).match(/.{4}/gs) ?? [])];
  if (brands.some((brand) => avifBrands.has(brand))) return false;
  return brands.some((brand) => heicBrands.has(brand)) || ['mif1', 'msf1'].includes(brands[0] ?? '');
}

export function heicRefusal(name: string): string {
  return `« ${fileName(name)} » est une photo au format HEIC, que la plupart des navigateurs n’affichent pas : exportez-la en JPEG (sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible »). ${accepted}`;
}

const ofFiles: Readonly<Record<UploadProblem, string>> = {
  FILE_TYPE_REFUSED: `Ce type de fichier n’est pas accepté, ou son contenu n’est pas ce que dit son nom. ${accepted}`,
  FILE_TOO_BIG: `Ce fichier est trop lourd. ${accepted}`,
  FILE_DAMAGED: `Cette image est illisible ou endommagée. ${accepted}`,
};
const ofRequests: readonly [RegExp, string][] = [
  [/Files are empty/, 'Aucun fichier n’a été reçu.'],
  [/Cannot replace a file with multiple ones/, 'Un fichier se remplace par un seul autre.'],
];

/** What Strapi says in English of a file that it refuses; undefined for what it does not say of files. */
export function refusalInFrench(message: string): string | undefined {
  const problem = uploadProblem(message);
  return problem ? ofFiles[problem] : ofRequests.find(([pattern]) => pattern.test(message))?.[1];
}
