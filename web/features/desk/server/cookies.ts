import type { SignedIn } from '@passerelles/desk/shared';
import { cookies } from 'next/headers';
import { cookieNames, cookieOptions, eraseTokens, writeTokens } from './cookie-rules';

export async function readCookies(): Promise<{ access?: string; refresh?: string; device?: string }> {
  const jar = await cookies();
  const read = (name: keyof typeof cookieNames) => jar.get(cookieNames[name])?.value;
  return { access: read('access'), refresh: read('refresh'), device: read('device') };
}

export async function keepSignedIn({ device, ...tokens }: SignedIn): Promise<void> {
  const jar = await cookies();
  writeTokens(jar, tokens);
  jar.set(cookieNames.device, device, cookieOptions('device'));
}

export const forgetTokens = async (): Promise<void> => eraseTokens(await cookies());
