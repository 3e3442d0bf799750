import { isPressError, press, type Printer } from '../../../print/printer';
import type { PrintedDocument } from '../model';
import { plainest } from '../printable';

/** The document as PDF. A text that the compiler stumbles over, though it may be printed by its signs, is printed once more without all but the usual signs. */
export async function printDocument(document: PrintedDocument, by: Printer = press()): Promise<Buffer> {
  try {
    return await by.print('recueil', JSON.stringify(document));
  } catch (error) {
    if (!isPressError(error) || error.why !== 'text') throw error;
    console.error(`press: printed again with the usual signs alone: ${error.message}`);
    return by.print('recueil', JSON.stringify(plain(document)));
  }
}

/** The fingerprint of all that a document is printed from. */
export const fingerprintOf = (document: PrintedDocument, by: Printer = press()): string =>
  by.fingerprint('recueil', JSON.stringify(document));

/** Every text of it with the usual signs alone; what is no text stays. */
function plain<T>(value: T): T {
  if (typeof value === 'string') return plainest(value) as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner as unknown)])) as T;
}
