import { inflateRawSync } from 'node:zlib';
import { documentLimits, UnreadDocument } from './limits';

/** An entry of the archive as its directory declares it. */
interface Entry {
  name: string;
  isPacked: boolean;
  isEncrypted: boolean;
  packed: number;
  size: number;
  at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Text of the parts of a ZIP archive. What is not asked for is not unpacked; what is takes no more room than the limit, whatever its directory declares. */
export class Archive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number = documentLimits.unpacked;
  #tags: number = documentLimits.tags;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    try {
      this.#entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]));
    } catch (error) {
      throw error instanceof RangeError ? new UnreadDocument('DOCUMENT_DAMAGED') : error;
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Null where there is no such part. */
  read(name: string): string | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted) throw new UnreadDocument('DOCUMENT_DAMAGED');
    if (entry.size > this.#left) throw new UnreadDocument('DOCUMENT_TOO_LONG');
    const text = this.#unpack(entry).toString('utf8');
    // Neither format declares entities: what does would have them multiplied.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new UnreadDocument('DOCUMENT_DAMAGED');
    this.#tags -= text.split('<').length - 1;
    if (this.#tags < 0) throw new UnreadDocument('DOCUMENT_TOO_LONG');
    return text;
  }

  #unpack({ at, packed, isPacked }: Entry): Buffer {
    try {
      const bytes = this.#bytes;
      if (bytes.readUInt32LE(at) !== LOCAL) throw new UnreadDocument('DOCUMENT_DAMAGED');
      const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      const data = bytes.subarray(start, start + packed);
      const unpacked = isPacked ? inflateRawSync(data, { maxOutputLength: this.#left + 1 }) : data;
      this.#left -= unpacked.length;
      if (this.#left < 0) throw new UnreadDocument('DOCUMENT_TOO_LONG');
      return unpacked;
    } catch (error) {
      if (error instanceof UnreadDocument) throw error;
      const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new UnreadDocument(isLarge ? 'DOCUMENT_TOO_LONG' : 'DOCUMENT_DAMAGED');
    }
  }
}

/** The central directory: what stands before a part is not believed. */
function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (bytes.length < 4 || bytes.readUInt16LE(0) !== 0x4b50 || end < 0)
    throw new UnreadDocument('DOCUMENT_TYPE_REFUSED');
  if (bytes.readUInt32LE(end) !== END) throw new UnreadDocument('DOCUMENT_DAMAGED');
  const count = bytes.readUInt16LE(end + 10);
  if (count > documentLimits.entries) throw new UnreadDocument('DOCUMENT_TOO_LONG');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < count; read += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new UnreadDocument('DOCUMENT_DAMAGED');
    const length = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      isPacked: bytes.readUInt16LE(at + 10) !== 0,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
