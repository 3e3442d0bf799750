import { BlockList, isIP } from 'node:net';
import type { Context, Next } from 'koa';

const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-real-ip'];

/** Node writes an IPv4 client of a dual-stack socket as `::ffff:192.0.2.1`. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');

/** A list of addresses and of networks (`10.0.0.0/8`), as TRUSTED_PROXIES gives them. */
function blockList(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address)) throw new Error(`TRUSTED_PROXIES: “${proxy}” is neither an address nor a network such as 10.0.0.0/8.`);
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/**
 * Believes `X-Forwarded-*` only from the proxies that the operator named. Koa by itself believes everybody or nobody, and
 * a client that chooses its own address escapes every limit.
 */
export default (config: { proxies: readonly string[] }) => {
  const trusted = blockList(config.proxies);
  return (context: Context, next: Next) => {
    const address = plain(context.req.socket.remoteAddress ?? '');
    if (!isIP(address) || !trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')) {
      for (const header of forwardedHeaders) delete context.req.headers[header];
    }
    return next();
  };
};
