import { createHash, type Hash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { IndexDocument } from '../../../../shared/domain/document';
import { analysisVersion } from '../../../../shared/domain/analyse';
import { TextIndex } from './text-index';

/** Raised when what is saved changes shape; the words' own analysis has its version, and V8 its format. */
const format = 1;
const headerOf = (): string =>
  `passerelles-search ${format} analysis ${analysisVersion} node ${process.versions.modules}\n`;
const documentsAPiece = 50;
const checksumBytes = 32;
const lengthBytes = 4;

const pieceSchema = z.object({ sources: z.array(z.string()), sequences: z.array(z.instanceof(Int32Array)) });
const lastSchema = z.object({ forms: z.array(z.string()), journal: z.number() });

export interface Saved {
  index: TextIndex;
  /** The first journal to read after it. */
  journal: number;
}

/** A saved index that cannot be used: cut short, altered, or of another version. */
export class UnusableSave extends Error {
  override readonly name = 'UnusableSave';
}

/**
 * Writes an index beside `file`, then puts it in its place if it is still `wanted`. A few documents at a time, so that searches
 * are answered meanwhile; what changes during that is in `journal`, begun before. Ends with a checksum of all of it.
 */
export async function saveIndex({ index, journal }: Saved, file: string, wanted: () => boolean): Promise<void> {
  const temporary = `${file}.tmp`;
  const handle = await open(temporary, 'w');
  try {
    const hash = createHash('sha256');
    await put(handle, hash, Buffer.from(headerOf()));
    for (let from = 0; from < index.capacity; from += documentsAPiece) {
      const entries = Array.from({ length: documentsAPiece }, (_, offset) => index.entry(from + offset)).filter(
        (entry) => entry !== undefined,
      );
      const piece = {
        sources: entries.map(({ source }) => source),
        sequences: entries.map(({ sequence }) => sequence),
      };
      await putPiece(handle, hash, piece);
    }
    // The words last: those met meanwhile have their number too.
    await putPiece(handle, hash, { forms: index.lexicon.forms(), journal });
    await handle.write(hash.digest());
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (wanted()) renameSync(temporary, file);
  else await rm(temporary, { force: true });
}

/**
 * Reads a saved index; null when there is none.
 * @throws UnusableSave when it is not one that this version wrote whole.
 */
export async function loadIndex(file: string): Promise<Saved | null> {
  await rm(`${file}.tmp`, { force: true });
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return null;
  const header = Buffer.from(headerOf());
  if (!bytes.subarray(0, header.length).equals(header)) throw new UnusableSave('it is not of this version');
  const content = bytes.subarray(0, Math.max(header.length, bytes.length - checksumBytes));
  if (!createHash('sha256').update(content).digest().equals(bytes.subarray(content.length)))
    throw new UnusableSave('its checksum is wrong');
  return fill(piecesOf(content.subarray(header.length)));
}

function fill(pieces: readonly unknown[]): Saved {
  const index = new TextIndex();
  const { forms, journal } = lastSchema.parse(pieces.at(-1));
  // The words first, so that they get the numbers they had.
  for (const form of forms) index.lexicon.learn(form);
  for (const piece of pieces.slice(0, -1)) {
    const { sources, sequences } = pieceSchema.parse(piece);
    for (const [position, source] of sources.entries()) {
      index.insert(JSON.parse(source) as IndexDocument, sequences[position] ?? new Int32Array(0), source);
    }
  }
  return { index, journal };
}

function piecesOf(content: Buffer): unknown[] {
  const pieces: unknown[] = [];
  for (let from = 0; from < content.length; ) {
    const length = content.readUInt32LE(from);
    const start = from + lengthBytes;
    pieces.push(deserialize(content.subarray(start, start + length)));
    from = start + length;
  }
  return pieces;
}

async function putPiece(handle: FileHandle, hash: Hash, piece: unknown): Promise<void> {
  const bytes = serialize(piece);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(bytes.length);
  await put(handle, hash, Buffer.concat([length, bytes]));
}

async function put(handle: FileHandle, hash: Hash, bytes: Buffer): Promise<void> {
  hash.update(bytes);
  await handle.write(bytes);
}
