// Loaded into every program that a command starts (node --import): when the command is killed outright and can end nobody any more, the
// program notices that it has another parent, and ends by itself. Otherwise it would hold its port for ever.
import { isMainThread } from 'node:worker_threads';

const parent = Number(process.env.PASSERELLES_PARENT);
if (isMainThread && process.ppid === parent) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
