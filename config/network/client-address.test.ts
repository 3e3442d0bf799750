import { describe, expect, it } from 'vitest';
import { clientAddress, countedNetwork, isNetwork, proxyTest, readAddress } from './index';

const seenBy = (proxies: string[], socket: string, forwardedFor?: string | string[]) =>
  clientAddress({ socket, forwardedFor }, proxyTest(proxies));

describe('clientAddress', () => {
  it.each([
    ['nobody is trusted', [], '198.51.100.9', '203.0.113.7', '198.51.100.9'],
    ['a stranger writes the header', ['127.0.0.1'], '198.51.100.9', '203.0.113.7', '198.51.100.9'],
    ['our proxy writes it', ['127.0.0.1'], '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['our proxy adds to what a client wrote', ['127.0.0.1'], '127.0.0.1', '10.9.9.9, 203.0.113.7', '203.0.113.7'],
    ['two proxies of ours', ['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '6.6.6.6, 203.0.113.7, 10.1.2.3', '203.0.113.7'],
    ['our proxies only', ['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '10.4.4.4, 10.1.2.3', '10.4.4.4'],
    [
      'a client that names a proxy of ours',
      ['127.0.0.1', '10.0.0.0/8'],
      '127.0.0.1',
      '6.6.6.6, 10.0.0.1, 203.0.113.7',
      '203.0.113.7',
    ],
    ['a dual-stack socket', ['127.0.0.1'], '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['a mapped entry', ['10.0.0.0/8'], '10.0.0.1', '203.0.113.7, ::FFFF:10.0.0.2', '203.0.113.7'],
    ['IPv6', ['2001:db8:ffff::/48'], '2001:db8:ffff::1', '2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['ports', ['127.0.0.1'], '127.0.0.1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['an IPv4 port', ['127.0.0.1'], '127.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
    ['junk', ['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '203.0.113.7, unknown, 10.0.0.9', '10.0.0.9'],
    ['an empty last entry', ['127.0.0.1'], '127.0.0.1', '203.0.113.7,', '127.0.0.1'],
    ['no header', ['127.0.0.1'], '127.0.0.1', undefined, '127.0.0.1'],
  ])('%s', (_, proxies, socket, header, client) => expect(seenBy(proxies, socket, header)).toBe(client));

  it('reads several headers as one list', () => {
    expect(seenBy(['127.0.0.1'], '127.0.0.1', ['6.6.6.6', '203.0.113.7'])).toBe('203.0.113.7');
  });
});

describe('countedNetwork', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
    ['nobody', 'nobody'],
  ])('%s counts as %s', (address, network) => expect(countedNetwork(address)).toBe(network));
});

it.each([
  ['10.0.0.0/8', true],
  ['::1', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['10.0.0.0/8/8', false],
  ['proxy.example', false],
])('isNetwork(%s) is %s', (text, yes) => expect(isNetwork(text)).toBe(yes));

it('refuses a list of proxies that it does not understand', () => {
  expect(() => proxyTest(['nginx'])).toThrow(/TRUSTED_PROXIES: “nginx”/);
});

it.each(['', '1.2.3', 'unknown', '_hidden', '999.1.1.1', '1.2.3.4, 5.6.7.8', '::g'])('%j is no address', (text) =>
  expect(readAddress(text)).toBeNull(),
);
