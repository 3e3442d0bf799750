import { readFile, stat } from 'node:fs/promises';
import { mostFileBytes, readFileText } from '../../../shared';

export type FileContent = { json: unknown } | { problem: string };

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'is no file',
  EACCES: 'may not be read by this user',
  EISDIR: 'is a folder: name the file in it',
};

/** Reads a file to import: JSON in UTF-8. What else it is, is said in words that follow its name. */
export async function readImportFile(path: string): Promise<FileContent> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { problem: 'is a folder: name the file in it' };
    if (about.size > mostFileBytes) return { problem: `is too large: ${mostFileBytes / 1024 / 1024} MB at most` };
    const read = readFileText(await readFile(path));
    if ('problem' in read) return read;
    return { json: JSON.parse(read.text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `is not JSON: ${error.message}` };
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { problem: codes[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
