import type { Context } from 'koa';
import { describe, expect, it, vi } from 'vitest';
import trustedProxies from './trusted-proxies';

async function headersFrom(remoteAddress: string, proxies: string[]) {
  const headers: Record<string, string> = { 'x-forwarded-for': '203.0.113.9', accept: '*/*' };
  const next = vi.fn(async () => {});
  await trustedProxies({ proxies })({ req: { headers, socket: { remoteAddress } } } as unknown as Context, next);
  expect(next).toHaveBeenCalledOnce();
  return Object.keys(headers);
}

describe('whose X-Forwarded-For is believed', () => {
  it.each([
    ['127.0.0.1', ['127.0.0.1']],
    ['::ffff:127.0.0.1', ['127.0.0.1']],
    ['10.1.2.3', ['10.0.0.0/8']],
    ['::1', ['::1']],
  ])('that of %s, named by %j', async (address, proxies) => expect(await headersFrom(address, proxies)).toContain('x-forwarded-for'));

  it.each([
    ['198.51.100.7', ['127.0.0.1']],
    ['198.51.100.7', []],
    ['::2', ['::1', '10.0.0.0/8']],
  ])('not that of %s with %j', async (address, proxies) => expect(await headersFrom(address, proxies)).toEqual(['accept']));

  it('stops on what is no address', () => expect(() => trustedProxies({ proxies: ['proxy.local'] })).toThrow('“proxy.local”'));
});
