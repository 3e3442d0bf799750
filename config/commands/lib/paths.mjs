import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, whatever folder the command was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const fromRoot = (...parts) => path.join(root, ...parts);
/** Stamps of what was built and installed, and databases that tests start from. Safe to delete at any time. */
export const cacheDir = fromRoot('node_modules', '.cache', 'passerelles');
