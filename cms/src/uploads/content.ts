import { open } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { fileName } from './file-name';

/** Enough for what begins a file: a PDF may have up to 1 024 bytes before its own first line (ISO 32000-1, annex H). */
const beginningLength = 1_024;

export async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginningLength), 0, beginningLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

interface Family {
  type: RegExp;
  ending: RegExp;
  /** Whether bytes, one a character, begin as files of this family do. */
  begins: RegExp;
}

/** What is accepted, but for CSV, which is any text. All pictures are one family: browsers look at their bytes themselves. */
const families: readonly Family[] = [
  {
    type: /^image\//,
    ending: /\.(jpe?g|png|webp|gif|avif)$/i,
    begins: /^(\xFF\xD8\xFF|\x89PNG\r\n\x1A\n|GIF8[79]a|RIFF[^]{4}WEBP|[^]{4}ftyp)/,
  },
  { type: /^application\/pdf$/, ending: /\.pdf$/i, begins: /%PDF-/ },
  {
    type: /^application\/vnd\.(oasis\.opendocument|openxmlformats-officedocument)\./,
    ending: /\.(od[tsp]|docx|xlsx|pptx)$/i,
    begins: /^PK\x03\x04/,
  },
];

/**
 * Whether a file is what its name, and the type that it came with, say. Strapi trusts them where it knows no bytes of its own: markup, which
 * may hold a script, has none.
 */
export function isAsNamed(name: string, type: string, beginning: Buffer): boolean {
  const bytes = beginning.toString('latin1');
  return families.every((family) => !(family.type.test(type) || family.ending.test(name)) || family.begins.test(bytes));
}

/** A file as Koa's parser of bodies hands it over. */
export interface Incoming {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
}

/** @throws ValidationError for a file whose content is not what its name says */
export async function assertAsNamed({ filepath, originalFilename, mimetype }: Incoming): Promise<void> {
  const name = fileName(originalFilename ?? '');
  if (!isAsNamed(name, mimetype ?? '', await beginningOf(filepath)))
    throw new errors.ValidationError(`The content of '${name}' is not what its name says`, {
      code: 'FILE_TYPE_REFUSED',
    });
}
