import { BlockList, isIP } from 'node:net';
import { isNetwork } from './is-network';

/** The eight 16-bit groups of an IPv6 address that `isIP` knows. */
function groupsOf(address: string): number[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const [left, right] = [numbers(head), numbers(tail ?? '')];
  return tail === undefined ? left : [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

const written = (groups: number[]): string =>
  new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]`).hostname.slice(1, -1);

/**
 * An address in the one form that is compared: IPv6 shortened, an IPv4 client of a dual-stack socket (`::ffff:192.0.2.1`) as IPv4; without
 * the port that some proxies write behind it, nor a zone (`%eth0`). Null for what is no address.
 */
export function readAddress(text: string): string | null {
  const trimmed = text.trim();
  const bare = /^\[(.+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.split('%')[0] ?? '';
  if (isIP(address) === 4) return address;
  if (isIP(address) !== 6) return null;
  const groups = groupsOf(address);
  if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return written(groups);
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

/**
 * Whom a limit counts: an IPv4 address, or the /64 of an IPv6 address, since one line at home or one rented server has all 2^64 of them.
 * Text that is no address stands for itself.
 */
export function countedNetwork(text: string): string {
  const address = readAddress(text);
  if (address === null || isIP(address) === 4) return address ?? text;
  return `${written([...groupsOf(address).slice(0, 4), 0, 0, 0, 0])}/64`;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address is one of our proxies. `proxies`: addresses and networks. @throws Error for what is neither. */
export function proxyTest(proxies: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const proxy of proxies) {
    if (!isNetwork(proxy))
      throw new Error(`TRUSTED_PROXIES: “${proxy}” is neither an address nor a network such as 10.0.0.0/8.`);
    const [address = '', prefix] = proxy.split('/');
    if (prefix === undefined)
      list.addAddress(readAddress(address) ?? address, familyOf(readAddress(address) ?? address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}
