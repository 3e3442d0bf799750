import { signClient } from '@passerelles/config/network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, startSite, type RunningCms, type RunningSite } from '../../support';

let cms: RunningCms;
let site: RunningSite;
beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  site = await startSite(cms.url);
});
afterAll(async () => {
  await site?.stop();
  await cms?.stop();
});

const forged = (n: number) => ({
  'x-forwarded-for': `203.0.113.${n}`,
  'x-real-ip': `203.0.113.${n}`,
  forwarded: `for=203.0.113.${n}`,
});

/** Asks for the newsletter; the status of the answer, which is held back for as long as any other. */
async function subscribeTo(url: string, email: string, headers: Record<string, string>): Promise<number> {
  const body = new URLSearchParams({ email, rhythm: 'weekly', website: '' });
  const given = { origin: url, ...headers };
  return (await fetch(`${url}/lettre`, { method: 'POST', body, redirect: 'manual', headers: given })).status;
}

/** What the calls 1 to `count` answer, all of them under way at once. */
const together = (count: number, call: (n: number) => Promise<number>) =>
  Promise.all(Array.from({ length: count }, (_, index) => call(index + 1)));

/** Fills in a form of the desk as a browser without script does; answers the page that comes back. */
async function submit(
  path: string,
  values: Record<string, string>,
  headers: Record<string, string>,
): Promise<Response> {
  const page = await (await fetch(site.url + path)).text();
  const form = new FormData();
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)) {
    form.append(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return fetch(site.url + path, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin: site.url, ...headers },
  });
}

describe('a client that writes another X-Forwarded-For each time', () => {
  it('is counted as one by the reading pages', async () => {
    const subscribe = (n: number) => subscribeTo(site.url, `lecteur-${n}@exemple.fr`, forged(n));
    expect(await together(40, subscribe)).toEqual(Array(40).fill(303));
    expect(await subscribe(41)).toBe(429);
  });

  it('is counted as one by the search behind the site', async () => {
    const statuses: number[] = [];
    // Each asks something else: an answer that is kept does not count.
    for (let page = 1; page <= 2_600 && statuses.filter((status) => status === 429).length < 20; page += 20) {
      const asked = Array.from({ length: 20 }, (_, n) =>
        fetch(`${site.url}/api/search?q=a&page=${page + n}`, { headers: forged((page + n) % 250) }),
      );
      statuses.push(...(await Promise.all(asked)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
  });

  it('is counted as one by the desk', async () => {
    const pages: string[] = [];
    for (let n = 1; n <= 11; n += 1) {
      const answer = await submit(
        '/espace/connexion',
        { email: 'inconnu@exemple.fr', password: 'au hasard, encore' },
        forged(n),
      );
      pages.push(await answer.text());
    }
    expect(pages.map((page) => page.includes('Trop d’essais'))).toEqual([...Array(10).fill(false), true]);
  });
});

describe('the CMS', () => {
  const ask = (n: number, headers: Record<string, string>) =>
    cms.request('/api/my/password/reset', {
      method: 'POST',
      body: { token: `inconnu-${n}`, password: 'une phrase de passe' },
      headers,
    });
  const spend = async (headersOf: (n: number) => Record<string, string>) => {
    const statuses = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await ask(n, headersOf(n))).status);
    return [statuses.slice(0, 60).every((status) => status === 400), statuses[60]];
  };

  it('counts one machine whatever it claims, and its whole /64', async () => {
    expect(await spend((n) => ({ ...forged(n), 'x-passerelles-client': `192.0.2.${n} 00` }))).toEqual([true, 429]);
    const secret = process.env.DESK_SECRET ?? '';
    expect(
      await spend((n) => ({ 'x-passerelles-client': signClient(`2001:db8:7:7::${n.toString(16)}`, secret) })),
    ).toEqual([true, 429]);
    expect((await ask(0, { 'x-passerelles-client': signClient('2001:db8:7:8::1', secret) })).status).toBe(400);
  });
});

describe('behind the proxies that TRUSTED_PROXIES names', () => {
  it('counts the readers that they name', async () => {
    const proxied = await startSite(cms.url, { TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
    try {
      const subscribe = (n: number) =>
        subscribeTo(proxied.url, `derriere-${n}@exemple.fr`, {
          'x-forwarded-for': `6.6.6.6, 203.0.113.${n}, 10.0.0.3`,
        });
      expect(await together(41, subscribe)).toEqual(Array(41).fill(303));
    } finally {
      await proxied.stop();
    }
  });
});
