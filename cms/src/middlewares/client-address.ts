import {
  clientAddress,
  clientHeader,
  countedNetwork,
  forwardingHeaders,
  proxyTest,
  readSignedClient,
} from '@passerelles/config/network';
import type { Context, Next } from 'koa';

interface Config {
  /** TRUSTED_PROXIES: addresses and networks. */
  proxies: readonly string[];
  /** DESK_SECRET, with which the site signs the address of the person it speaks for. */
  secret: string;
}

/**
 * Makes `context.request.ip` the one whom every limit counts, ours and Strapi's: the machine that the site names with its signature, else the one
 * that the trust rule finds; of IPv6 its /64. Koa by itself believes every proxy or none, and a client that chooses its own address
 * escapes every limit. The same headers are then taken from who is no proxy of ours, so that nothing further in reads them.
 */
export default ({ proxies, secret }: Config) => {
  const isProxy = proxyTest(proxies);
  return (context: Context, next: Next) => {
    const { headers, socket } = context.req;
    const named = readSignedClient([headers[clientHeader]].flat()[0], secret);
    const seen = clientAddress({ socket: socket.remoteAddress, forwardedFor: headers['x-forwarded-for'] }, isProxy);
    const direct = clientAddress({ socket: socket.remoteAddress, forwardedFor: undefined }, () => false);
    if (!isProxy(direct)) for (const header of forwardingHeaders) delete headers[header];
    context.request.ip = countedNetwork(named ?? seen);
    return next();
  };
};
