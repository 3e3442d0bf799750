import type { IncomingHttpHeaders } from 'node:http';
import { clientHeader, signClient } from '@passerelles/config/network';
import { webSettings } from './settings';

/** The reader's address, for the CMS's limits. server.mjs has put it there by the trust rule, whatever the client had written. */
export const readerAddress = ({ headers }: { headers: IncomingHttpHeaders }): string =>
  [headers['x-forwarded-for']].flat()[0] ?? '';

/** The header that tells the CMS, signed, which machine speaks through us: its limits count people's machines and not this server. */
export function signedReader(address: string): Record<string, string> {
  return address ? { [clientHeader]: signClient(address, webSettings().secrets.desk) } : {};
}
