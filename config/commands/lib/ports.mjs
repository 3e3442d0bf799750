import net from 'node:net';
import { holderOf } from './port-holder.mjs';
import { Stop } from './say.mjs';

/** Why one may not listen on `port` at `host`; null when one may. */
const refusal = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, ipv6Only: host.includes(':') }, () => server.close(() => resolve(null)));
  });

/** Whether somebody listens on `port` at any address of this machine; a program of ours that took one beside it would not be the one that answers. */
async function taken(port) {
  for (const host of ['0.0.0.0', '::', '127.0.0.1', '::1']) {
    const code = await refusal(port, host);
    if (code === 'EACCES')
      throw new Stop(
        `This user may not listen on port ${port}: those below 1024 are for the administrator. Choose another.`,
      );
    if (code === 'EADDRINUSE') return true;
  }
  return false;
}

const cut = (text) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

function line({ variable, port, what }) {
  const holder = holderOf(port);
  const who = holder ? `held by process ${holder.pid} (${cut(holder.command)})` : 'held by a program of another user';
  const left = holder?.ours
    ? `It runs in this folder: another npm start, or what one left behind; end it: kill ${holder.pid}`
    : 'Stop what uses it';
  return `  ${port} (${what}): ${who}.\n    ${left}, or choose another: ${variable}=${port + 1} npm start`;
}

const message = (busy) =>
  `${busy.length === 1 ? 'A port is' : 'Ports are'} in use already. Is Passerelles running in another terminal?\n${busy.map(line).join('\n')}`;

/**
 * @param {{ variable: string, port: number, what: string }[]} wanted
 * @throws Stop naming every port in use, who holds it, what needs it, and how to choose another; and two settings of one port.
 */
export async function requireFreePorts(wanted) {
  for (const entry of wanted) {
    const other = wanted.find((candidate) => candidate !== entry && candidate.port === entry.port);
    if (other)
      throw new Stop(`${entry.variable} and ${other.variable} are both ${entry.port}: give each a port of its own.`);
  }
  const busy = [];
  for (const entry of wanted) if (await taken(entry.port)) busy.push(entry);
  if (busy.length > 0) throw new Stop(message(busy));
}

/** The error message for a program whose port was taken after the check; null when its failure has another cause. */
export async function takenSince(ports, said) {
  if (!/EADDRINUSE|address already in use|is already in use/i.test(said)) return null;
  const busy = [];
  for (const entry of ports) if (await taken(entry.port)) busy.push(entry);
  return busy.length > 0 ? new Stop(message(busy)) : null;
}

/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
