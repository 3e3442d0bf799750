import path from 'node:path';

/** The worker as compiled, which is what the CMS runs; the tests run once the plugins are built. */
export const workerFile = path.resolve(__dirname, '../../../../dist/server/src/engines/embedded/worker.js');
