import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * `x-passerelles-client: <address> <hex HMAC-SHA256 of "desk-client:<address>" under DESK_SECRET>`: the site's server speaks for people and
 * names the machine it saw, so that the CMS's limits count people's machines and not the site.
 */
export const clientHeader = 'x-passerelles-client';

const signatureOf = (address: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`desk-client:${address}`).digest();

/** The header's value. */
export const signClient = (address: string, secret: string): string =>
  `${address} ${signatureOf(address, secret).toString('hex')}`;

/** The address that the site named, null when the header is missing or not signed by it. */
export function readSignedClient(header: string | undefined, secret: string): string | null {
  const [address, signature] = (header ?? '').split(' ');
  if (!address || !signature) return null;
  const given = Buffer.from(signature, 'hex');
  const expected = signatureOf(address, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? address : null;
}
