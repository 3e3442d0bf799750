import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isOwnForm, readForm } from './form';

describe('isOwnForm', () => {
  const host = 'passerelles.fr';
  it.each([
    [{ host, 'sec-fetch-site': 'same-origin' }, true],
    [{ host, 'sec-fetch-site': 'none' }, true],
    [{ host, 'sec-fetch-site': 'cross-site', origin: `https://${host}` }, false],
    [{ host, 'sec-fetch-site': 'same-site' }, false],
    [{ host, origin: `https://${host}` }, true],
    [{ host, origin: 'https://ailleurs.fr' }, false],
    [{ host, origin: 'null' }, false],
    [{ host }, true],
  ])('%j → %s', (headers, own) => expect(isOwnForm({ headers })).toBe(own));
});

describe('readForm', () => {
  const request = (body: string) => Readable.from([Buffer.from(body)]) as unknown as IncomingMessage;
  it('reads what a browser sends', async () => {
    const form = await readForm(request('email=zo%C3%A9%40exemple.fr&theme=a&theme=b'));
    expect([form?.get('email'), form?.getAll('theme')]).toEqual(['zoé@exemple.fr', ['a', 'b']]);
  });
  it('does not read what is far too long', async () => expect(await readForm(request('x'.repeat(20_000)))).toBeNull());
});
