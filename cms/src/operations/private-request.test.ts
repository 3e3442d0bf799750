import { describe, expect, it } from 'vitest';
import { isPrivate } from './private-request';

const token = 'the-operators-token-0123';
const ask = (remoteAddress: string, headers: Record<string, string> = {}, known: string | null = token) =>
  isPrivate({ remoteAddress, rawHeaders: Object.entries(headers).flat(), authorization: headers.authorization }, known);

describe('who may see what is private', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('a program on this machine (%s)', (address) =>
    expect(ask(address, { host: 'localhost', 'user-agent': 'curl' })).toBe(true),
  );
  it.each(['10.0.0.2', '::ffff:10.0.0.2', '2001:db8::1', '127.0.0.1.example.org', ''])(
    'nobody from elsewhere (“%s”)',
    (address) => expect(ask(address)).toBe(false),
  );
  it.each(['X-Forwarded-For', 'forwarded', 'Via', 'x-real-ip', 'X-Forwarded-Host', 'Origin', 'sec-fetch-site'])(
    'nobody whom a proxy or a browser brings (%s)',
    (name) => expect(ask('127.0.0.1', { [name]: 'x' })).toBe(false),
  );
  it('the bearer of the token, from anywhere', () =>
    expect(ask('203.0.113.9', { authorization: `Bearer ${token}`, via: 'x' })).toBe(true));
  it.each([
    ['Bearer wrong', token],
    ['Bearer ', token],
    [`Basic ${token}`, token],
    ['Bearer null', null],
  ])('not with %s', (authorization, known) => expect(ask('203.0.113.9', { authorization }, known)).toBe(false));
  it('not with a wrong token from here either', () =>
    expect(ask('127.0.0.1', { authorization: 'Bearer wrong' })).toBe(false));
});
