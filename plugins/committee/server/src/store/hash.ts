import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal: the hash function that the domain asks for. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
