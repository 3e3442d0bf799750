import { createRequire } from 'node:module';
import path from 'node:path';
import type { RunningCms } from '../../support';

/** Two images that differ in nothing but their colour. */
const png = (palette: string) =>
  Buffer.from(
    `iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAMAAABFaP0WAAAAA1BMVE${palette}AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQImWNgAAEAAAYAAeaH/n8AAAAASUVORK5CYII=`,
    'base64',
  );
export const red = png('XdMzNpkJ+f');
export const blue = png('UzZswgIiSp');

export interface UploadedFile {
  id: number;
  name: string;
  hash: string;
  url: string;
  width?: number | null;
  height?: number | null;
  formats?: Record<string, { url: string; width: number; height: number }> | null;
}

/** The image library that Strapi itself works with. */
export const sharp: any = createRequire(
  path.resolve(import.meta.dirname, '../../../node_modules/@strapi/upload/package.json'),
)('sharp');

/** A JPEG of one colour. */
export const photo = (width: number, height: number, background = 'orange'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** What the media library sends: a new file, or with `replaces` other bytes for one that is there. */
export async function upload(
  cms: RunningCms,
  headers: Record<string, string>,
  { bytes, name, type = 'image/png', replaces }: { bytes: Buffer; name: string; type?: string; replaces?: number },
): Promise<UploadedFile> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  const answer = await fetch(`${cms.url}/upload${replaces ? `?id=${replaces}` : ''}`, {
    method: 'POST',
    headers,
    body: form,
  });
  const body: any = await answer.json();
  if (!answer.ok) throw new Error(`Upload refused: ${JSON.stringify(body)}`);
  return Array.isArray(body) ? body[0] : body;
}
