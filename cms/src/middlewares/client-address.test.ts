import { signClient } from '@passerelles/config/network';
import type { Context } from 'koa';
import { describe, expect, it, vi } from 'vitest';
import clientAddress from './client-address';

const secret = 'a-secret-of-the-tests';

async function pass(remoteAddress: string, proxies: string[], more: Record<string, string> = {}) {
  const headers: Record<string, string> = {
    'x-forwarded-for': '203.0.113.9',
    'x-real-ip': '203.0.113.9',
    accept: '*/*',
    ...more,
  };
  const request = { ip: '' };
  const next = vi.fn(async () => {});
  await clientAddress({ proxies, secret })(
    { request, req: { headers, socket: { remoteAddress } } } as unknown as Context,
    next,
  );
  expect(next).toHaveBeenCalledOnce();
  return { ip: request.ip, headers: Object.keys(headers) };
}

describe('whose X-Forwarded-For is believed', () => {
  it.each([
    ['127.0.0.1', ['127.0.0.1']],
    ['::ffff:127.0.0.1', ['127.0.0.1']],
    ['10.1.2.3', ['10.0.0.0/8']],
    ['::1', ['::1']],
  ])('that of %s, named by %j', async (address, proxies) =>
    expect((await pass(address, proxies)).ip).toBe('203.0.113.9'),
  );

  it.each([
    ['198.51.100.7', ['127.0.0.1']],
    ['198.51.100.7', []],
    ['::ffff:198.51.100.7', ['10.0.0.0/8']],
  ])('not that of %s with %j', async (address, proxies) => {
    expect(await pass(address, proxies)).toEqual({ ip: '198.51.100.7', headers: ['accept'] });
  });

  it('counts IPv6 by its /64', async () =>
    expect((await pass('2001:db8::2', ['10.0.0.0/8'])).ip).toBe('2001:db8::/64'));

  it('stops on what is no address', () =>
    expect(() => clientAddress({ proxies: ['proxy.local'], secret })).toThrow('“proxy.local”'));
});

describe('the address that the site names', () => {
  it('is believed with its signature', async () => {
    expect((await pass('127.0.0.1', [], { 'x-passerelles-client': signClient('192.0.2.5', secret) })).ip).toBe(
      '192.0.2.5',
    );
  });

  it.each(['192.0.2.5', '192.0.2.5 00', signClient('192.0.2.5', 'another secret')])(
    'is not without: %s',
    async (header) => {
      expect((await pass('127.0.0.1', [], { 'x-passerelles-client': header })).ip).toBe('127.0.0.1');
    },
  );
});
