import { NextRequest } from 'next/server';
import { expect, it } from 'vitest';
import { proxy } from './proxy';

it.each(['/espace/confirmer?jeton=abc', '/espace/mot-de-passe/nouveau?jeton=abc', '/espace'])(
  '%s tells nobody its address, and lets a form say its origin',
  async (path) => {
    const { headers } = await proxy(new NextRequest(`http://site.example${path}`));
    expect(headers.get('referrer-policy')).toBe('strict-origin');
    expect(headers.get('cache-control')).toBe('private, no-store');
  },
);

it('hands what the desk does not know to the reading pages, without a nonce', async () => {
  const { headers } = await proxy(new NextRequest('http://site.example/espace/inconnu?jeton=abc'));
  expect(headers.get('x-middleware-rewrite')).toBe('http://site.example/404');
  expect(headers.get('content-security-policy')).toBeNull();
});
