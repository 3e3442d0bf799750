import { slugOf } from '@passerelles/content/shared';
import type { RunningCms } from '../../support';

export const password = 'une petite phrase de passe';

/** The latest mail waiting in the outbox for this address. */
export async function lastMail(
  cms: RunningCms,
  to: string,
): Promise<{ subject: string; text: string; html: string } | undefined> {
  const rows = await cms.strapi.db
    .query('plugin::outbox.row')
    .findMany({ where: { topic: 'mail', key: to }, orderBy: { id: 'desc' }, limit: 1 });
  return rows[0]?.payload;
}

/** The token in the link of that mail. */
export async function tokenFor(cms: RunningCms, to: string): Promise<string> {
  const mail = await lastMail(cms, to);
  const token = /[?&]jeton=([\w%-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`no link in the last mail to ${to}: ${mail?.subject}`);
  return decodeURIComponent(token);
}

export const post = (cms: RunningCms, path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  cms.request(`/api/my${path}`, { method: 'POST', body, headers });

/** Signs up, confirms and signs in; answers a `call` in this person's name. */
export async function newAssociation(cms: RunningCms, email: string) {
  await post(cms, '/register', { name: 'Camille', email, password });
  await post(cms, '/confirm', { token: await tokenFor(cms, email) });
  const { accessToken } = (await post(cms, '/sign-in', { email, password })).body.data;
  const user = await cms.strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } });
  const call = (method: string, path: string, body?: unknown) =>
    cms.request(`/api/my${path}`, { method, body, headers: { authorization: `Bearer ${accessToken}` } });
  return { userId: user.id as number, accessToken: accessToken as string, call };
}

export const newActor = (cms: RunningCms, name: string, data: object = {}) =>
  cms.strapi
    .documents('api::actor.actor' as never)
    .create({ data: { name, slug: slugOf(name), kind: 'association', ...data } as never }) as Promise<{
    documentId: string;
  }>;

export const attach = (cms: RunningCms, userId: number, actor: { documentId: string }) =>
  cms.strapi.plugin('desk').service('memberships').attach({ userId, actorDocumentId: actor.documentId });

/** What sheets of these tests are filed under: a theme, and a territory. */
export async function newReferences(cms: RunningCms): Promise<{ theme: string; territory: string }> {
  const create = async (uid: string, data: object) =>
    (await cms.strapi.documents(uid as never).create({ data: data as never })).documentId as string;
  return {
    theme: await create('api::theme.theme', { name: 'Jeunesse', slug: 'jeunesse-essai' }),
    territory: await create('api::territory.territory', {
      name: 'Essai-sur-Loire',
      slug: 'essai-sur-loire',
      kind: 'commune',
      code: '49015',
    }),
  };
}

/** All that a sheet must say before it is sent to the committee, but for its title. */
export const completeSheet = ({ theme, territory }: { theme: string; territory: string }) => ({
  summary: 'En deux mots.',
  themes: [theme],
  territories: [territory],
  audiences: ['Jeunes'],
  practiceStatus: 'ongoing',
  startDate: { value: '2011-06', precision: 'month' },
  objectives: ['Se rencontrer'],
  description: 'Une réunion.',
  budget: { state: 'none', amount: null, currency: 'EUR', year: null, note: '' },
  partners: { state: 'none', actors: [], note: '' },
  funders: { state: 'none', actors: [], note: '' },
});

/** A super administrator, signed in to the admin panel. */
export async function newAdmin(cms: RunningCms) {
  const account = { firstname: 'Ada', lastname: 'Rédaction', email: 'ada@exemple.fr', password: 'Motdepasse1234' };
  await cms.request('/admin/register-admin', { method: 'POST', body: account });
  const login = await cms.request('/admin/login', {
    method: 'POST',
    body: { email: account.email, password: account.password },
  });
  const { token } = login.body.data;
  return (method: string, path: string, body?: unknown) =>
    cms.request(path, { method, body, headers: { authorization: `Bearer ${token}` } });
}
