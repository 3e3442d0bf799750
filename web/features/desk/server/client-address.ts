import { createHmac } from 'node:crypto';
import { clientHeader, clientSignatureText } from '@passerelles/desk/shared';
import { readWebSettings } from '@passerelles/config/settings';
import { headers } from 'next/headers';

/** The header that tells the CMS, signed, which machine speaks through us: its limits count people's machines and not this server. */
export async function clientAddress(): Promise<Record<string, string>> {
  const forwarded = (await headers()).get('x-forwarded-for');
  const address = forwarded?.split(',').at(-1)?.trim();
  if (!address) return {};
  const signature = createHmac('sha256', readWebSettings().secrets.desk).update(clientSignatureText(address)).digest('hex');
  return { [clientHeader]: `${address} ${signature}` };
}
