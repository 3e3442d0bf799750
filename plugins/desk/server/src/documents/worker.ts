import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { UnreadDocument, type DocumentProblem } from './limits';
import { readDocument, type ReadDocument } from './read-document';

export type FromWorker = { read: ReadDocument } | { problem: DocumentProblem };

/** Reads one document, says what it says, and ends. A file that can't be read is an error of ours. */
async function answer(path: string): Promise<FromWorker> {
  const bytes = await readFile(path);
  try {
    return { read: await readDocument(bytes) };
  } catch (error) {
    // What a library stumbles over is no document that people write.
    return { problem: error instanceof UnreadDocument ? error.problem : 'DOCUMENT_DAMAGED' };
  }
}

void answer(workerData as string).then((said) => parentPort?.postMessage(said));
