import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../support';

let cms: RunningCms;
const uids = { actor: 'api::actor.actor', page: 'api::page.page', practice: 'api::practice.practice' } as const;

beforeAll(async () => {
  cms = await startCms();
  const { documents } = cms.strapi;
  await documents(uids.actor).create({ data: { name: 'Régie Est', slug: 'regie-est', kind: 'association' } as never });
  await documents(uids.page).create({ data: { title: 'Brouillon', slug: 'brouillon' } as never });
  await documents(uids.page).create({ data: { title: 'En public', slug: 'en-public', sections: [{ title: 'Un', points: [{ text: 'point' }] }] } as never, status: 'published' });
});
afterAll(() => cms?.stop());

describe('reading', () => {
  it('gives the public the six types', async () => {
    for (const type of ['practices', 'meeting-reports', 'actors', 'themes', 'territories', 'pages']) {
      expect((await cms.request(`/api/${type}`)).status, type).toBe(200);
    }
  });

  it('gives a fixed populate, whatever the client asks for', async () => {
    const plain = await cms.request('/api/pages?filters[slug][$eq]=en-public');
    expect(plain.body.data[0].sections[0].points[0].text).toBe('point');
    for (const populate of ['populate=*', 'populate[sections]=false', 'populate[createdBy]=true', 'populate[localizations][populate]=*']) {
      const asked = await cms.request(`/api/pages?filters[slug][$eq]=en-public&${populate}`);
      expect(asked.status).toBe(200);
      expect(asked.body.data).toEqual(plain.body.data);
    }
  });

  it('shows nobody who wrote what', async () => {
    const { body } = await cms.request('/api/actors?filters[slug][$eq]=regie-est');
    expect(body.data).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/createdBy|updatedBy|password|email/i);
  });

  it('answers with a hundred at most', async () => {
    const { body } = await cms.request('/api/territories?pagination[pageSize]=100000');
    expect(body.data).toHaveLength(100);
    expect(body.meta.pagination.pageSize).toBe(100);
  });
});

describe('drafts', () => {
  it('are in no answer', async () => {
    const list = await cms.request('/api/pages');
    expect(list.body.data.map((page: { slug: string }) => page.slug)).toEqual(['en-public']);
    const draft = await cms.strapi.documents(uids.page).findFirst({ filters: { slug: 'brouillon' } as never });
    expect((await cms.request(`/api/pages/${draft?.documentId}`)).status).toBe(404);
  });

  it.each(['status=draft', 'status=DRAFT', 'status[]=draft', 'publicationFilter=never-published', 'publicationFilter=modified', 'publicationState=preview', 'hasPublishedVersion=false'])(
    'are not to be had with %s',
    async (query) => {
      for (const route of ['/api/pages', '/api/practices/abcdefghijklmnopqrstuvwx']) {
        const answer = await cms.request(`${route}?${query}`);
        expect(answer.status).toBe(400);
        expect(answer.body.error.details.code).toBe('DRAFTS_ARE_PRIVATE');
      }
    },
  );
});

describe('queries that the public may not make', () => {
  it.each([
    'filters[createdBy][email][$startsWith]=a',
    'filters[updatedBy][resetPasswordToken][$startsWith]=a',
    'filters[territories][createdBy][id]=1',
    'sort=createdBy.email',
    'lookup[createdBy]=1',
    'where[createdBy][email]=a',
    'unknown=1',
  ])('refuses %s', async (query) => expect((await cms.request(`/api/actors?${query}`)).status).toBe(400));

  it('bounds filters in number, depth and length', async () => {
    const many = Array.from({ length: 21 }, (_, index) => `filters[$or][${index}][name][$containsi]=a`).join('&');
    const deep = 'filters[$and][0][territories][parents][parents][parents][name][$eq]=a';
    const long = `filters[name][$containsi]=${'a'.repeat(201)}`;
    const codes = await Promise.all([many, deep, long].map(async (query) => (await cms.request(`/api/actors?${query}`)).body.error?.details?.code));
    expect(codes).toEqual(['TOO_MANY_FILTERS', 'FILTERS_TOO_DEEP', 'VALUE_TOO_LONG']);
  });
});

describe('writing', () => {
  it.each([
    ['POST', ''],
    ['PUT', '/id'],
    ['DELETE', '/id'],
    ['PATCH', '/id'],
  ])('has no public door: %s', async (method, suffix) => {
    const document = await cms.strapi.documents(uids.actor).findFirst();
    const id = suffix && `/${document?.documentId}`;
    for (const type of ['practices', 'meeting-reports', 'actors', 'themes', 'territories', 'pages']) {
      const answer = await cms.request(`/api/${type}${id}`, { method, body: method === 'DELETE' ? undefined : { data: { name: 'Piraté', title: 'Piraté' } } });
      expect([403, 404, 405], `${method} ${type}`).toContain(answer.status);
    }
    expect(await cms.strapi.documents(uids.actor).count({ filters: { name: 'Régie Est' } as never })).toBe(1);
  });

  it('has no way to upload or to list accounts either', async () => {
    expect((await cms.request('/api/upload', { method: 'POST' })).status).toBe(403);
    expect((await cms.request('/api/upload/files')).status).toBe(403);
    expect((await cms.request('/api/users')).status).toBe(403);
    for (const route of ['auth/local', 'auth/local/register', 'auth/forgot-password', 'auth/reset-password', 'auth/send-email-confirmation']) {
      const answer = await cms.request(`/api/${route}`, { method: 'POST', body: { identifier: 'a@example.org', email: 'a@example.org', username: 'a', password: 'Secret123' } });
      expect([route, answer.status]).toEqual([route, 403]);
    }
  });
});
