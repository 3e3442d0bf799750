import { createRequire } from 'node:module';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type Sharp from 'sharp';

/** The one that Strapi's media library brings: its version is Strapi's business. */
const sharp = createRequire(require.resolve('@strapi/upload/strapi-server'))('sharp') as typeof Sharp;

/** Widths of the pages: a phone, a phone with a fine screen or a column, a column with a fine screen. */
const widths = [480, 960, 1440] as const;

const encodings = [
  // An effort of 3 takes a third of the time of the default for some percents more bytes.
  { type: 'avif', options: { quality: 50, effort: 3 } },
  { type: 'webp', options: { quality: 75 } },
] as const;

/** A picture on its way into the library, as Strapi's upload service hands it on. */
export interface Picture {
  name: string;
  hash: string;
  path?: string | null;
  tmpWorkingDirectory?: string;
  /** Its bytes, at most 20 MB. */
  getStream(): Readable;
}

/** As Strapi keeps it among the `formats` of a file, once its bytes are stored. */
export interface Variant {
  key: string;
  file: Record<string, unknown>;
}

/** The widths in which a picture is kept: those below its own, and its own where that is not larger than the largest. */
export function widthsOf(width: number): number[] {
  return [...widths.filter((one) => one < width), ...(width <= Math.max(...widths) ? [width] : [])];
}

/**
 * A picture in AVIF and WebP, in the widths in which pages show it, under `avif_480` and the like. Nothing of an animation, which would
 * lose its movement.
 */
export async function variantsOf(picture: Picture): Promise<Variant[]> {
  const { tmpWorkingDirectory, hash, name } = picture;
  if (!tmpWorkingDirectory) return [];
  const bytes = await buffer(picture.getStream());
  const { autoOrient, pages = 1 } = await sharp(bytes).metadata();
  if (pages > 1) return [];
  const variants: Variant[] = [];
  for (const width of widthsOf(autoOrient.width)) {
    // One after the other: a large photo takes a hundred megabytes while it is made smaller.
    for (const { type, options } of encodings) {
      const key = `${type}_${width}`;
      const target = path.join(tmpWorkingDirectory, `${key}_${hash}`);
      const made = await sharp(bytes).autoOrient().resize({ width }).toFormat(type, options).toFile(target);
      variants.push({
        key,
        file: {
          name: `${key}_${name}`,
          hash: `${key}_${hash}`,
          ext: `.${type}`,
          mime: `image/${type}`,
          path: picture.path ?? null,
          filepath: target,
          getStream: () => createReadStream(target),
          width: made.width,
          height: made.height,
          size: Math.round(made.size / 10) / 100,
          sizeInBytes: made.size,
        },
      });
    }
  }
  return variants;
}
