import { createHmac, timingSafeEqual } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import { clientHeader, clientSignatureText } from '@passerelles/desk/shared';
import type { HttpContext } from './context';

/** The machine that asks. The site's server speaks for people, so it signs the address it saw; else it is the connection's. */
export function clientOf(ctx: HttpContext): string {
  const [address, signature] = ctx.get(clientHeader).split(' ');
  if (!address || !signature) return ctx.request.ip;
  const expected = createHmac('sha256', readCmsSettings().secrets.desk).update(clientSignatureText(address)).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? address : ctx.request.ip;
}
