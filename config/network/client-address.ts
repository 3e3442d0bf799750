import { readAddress } from './addresses';

export interface SeenRequest {
  /** Address of the other end of the connection. */
  socket: string | undefined;
  /** `X-Forwarded-For` as it came; several headers are one list. */
  forwardedFor: string | string[] | undefined;
}

/**
 * The machine a request comes from: the one trust rule of the site and of the CMS. The connection's address, unless it is one of our
 * proxies; then what that proxy wrote last in `X-Forwarded-For`, and so on to the left as long as what is read is a proxy of ours. A
 * client can write anything further left, so nothing there is read. What is no address ends the walk at the proxy that passed it on.
 * `Forwarded` and `X-Real-IP` are not read: a proxy that does not set them passes on what the client wrote there.
 */
export function clientAddress({ socket, forwardedFor }: SeenRequest, isProxy: (address: string) => boolean): string {
  let client = readAddress(socket ?? '') ?? '';
  const hops = [forwardedFor ?? []].flat().join(',').split(',');
  while (isProxy(client)) {
    const hop = readAddress(hops.pop() ?? '');
    if (hop === null) break;
    client = hop;
  }
  return client;
}

/** Headers in which a proxy tells of the client; believed from none but ours. */
export const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
] as const;
