import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { documentLimits, UnreadDocument } from './limits';
import type { ReadDocument } from './read-document';
import type { FromWorker } from './worker';

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a document in a thread of its own, within bounds of time and memory, so that a hostile one stops nobody else; one at a time.
 * @throws UnreadDocument
 */
export function readApart(path: string, file = join(__dirname, 'worker.js')): Promise<ReadDocument> {
  const read = before.then(() => readInThread(path, file));
  before = read.catch(() => undefined);
  return read;
}

async function readInThread(path: string, file: string): Promise<ReadDocument> {
  const worker = new Worker(file, {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: documentLimits.memory },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<FromWorker>((resolve, reject) => {
      const tooMuch = () => resolve({ problem: 'DOCUMENT_TOO_LONG' });
      timer = setTimeout(tooMuch, documentLimits.time);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error),
      );
    });
    if ('problem' in answer) throw new UnreadDocument(answer.problem);
    return answer.read;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
