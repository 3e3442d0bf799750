import net from 'node:net';
import { Stop } from './say.mjs';

/** Whether something listens on `port` of this machine, on either loopback address. */
async function taken(port) {
  const tries = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((resolve) => {
        const socket = net.connect({ port, host });
        socket.once('connect', () => (socket.destroy(), resolve(true)));
        socket.once('error', () => resolve(false));
      }),
  );
  return (await Promise.all(tries)).some(Boolean);
}

/**
 * @param {{ variable: string, port: number, what: string }[]} wanted
 * @throws Stop naming every port in use, what needs it, and how to choose another.
 */
export async function requireFreePorts(wanted) {
  const busy = [];
  for (const entry of wanted) if (await taken(entry.port)) busy.push(entry);
  if (busy.length === 0) return;
  const lines = busy.map(({ variable, port, what }) => `  ${port} (${what}): stop what uses it, or choose another: ${variable}=${port + 1} npm start`);
  throw new Stop(`${busy.length === 1 ? 'A port is' : 'Ports are'} in use already. Is Passerelles running in another terminal?\n${lines.join('\n')}`);
}
