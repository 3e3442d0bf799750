import type { Core } from '@strapi/strapi';

type Strapi = Core.Strapi;
/** The shape in which the committee's use-cases name a person. */
export interface Person {
  kind: 'admin' | 'user';
  id: number;
  name: string;
  email: string;
}

/** An active account of the admin panel with one of our roles, and its token for the admin API. */
export async function adminAccount(
  strapi: Strapi,
  name: string,
  roleCode: string,
): Promise<Person & { headers: Record<string, string> }> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`The role ${roleCode} is missing`);
  const email = `${name.toLowerCase()}@example.org`;
  const user = await strapi.service('admin::user').create({
    firstname: name,
    lastname: 'Essai',
    email,
    password: 'Passerelles-2026',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const deviceId = `device-${name}`;
  const manager = strapi.sessionManager;
  const { token: refresh } = await manager('admin').generateRefreshToken(String(user.id), deviceId, {
    type: 'refresh',
  });
  const access = await manager('admin').generateAccessToken(refresh);
  if (!('token' in access)) throw new Error('No admin session');
  return {
    kind: 'admin',
    id: user.id,
    name: `${name} Essai`,
    email,
    headers: { authorization: `Bearer ${access.token}` },
  };
}

/** The last ballot closes a stage that opens from now on at once: of tests of something else than the reason that is waited for. */
export async function closeAtOnce(strapi: Strapi): Promise<void> {
  await strapi.db.query('plugin::committee.stage').updateMany({ where: {}, data: { reasonHours: 0 } });
}

/** The version that a review examines now, as a ballot names it. */
export async function versionRead(strapi: Strapi, reviewId: string): Promise<{ round: number; stage: number }> {
  const review: any = await strapi.db.query('plugin::committee.review').findOne({ where: { documentId: reviewId } });
  return { round: review.round, stage: review.stage?.position ?? 1 };
}

export const author: Person = { kind: 'user', id: 1, name: 'CCAS d’Angers', email: 'ccas@example.org' };

/** What a practice needs to be published, and the draft of one. */
export async function draftPractice(
  strapi: Strapi,
  title: string,
  more: Record<string, unknown> = {},
): Promise<{ documentId: string; actor: string }> {
  const documents = (uid: string) => strapi.documents(uid as never) as any;
  const stamp = `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
  const theme = await documents('api::theme.theme').create({
    data: { name: `Thème ${stamp}`, slug: `theme-${stamp}` },
  });
  const territory = await documents('api::territory.territory').create({
    data: { name: `Territoire ${stamp}`, slug: `territoire-${stamp}`, kind: 'commune' },
  });
  const actor = await documents('api::actor.actor').create({
    data: { name: `Acteur ${stamp}`, slug: `acteur-${stamp}`, kind: 'association' },
  });
  const practice = await documents('api::practice.practice').create({
    status: 'draft',
    data: {
      title,
      slug: `fiche-${stamp}`,
      summary: 'Un résumé.',
      owner: actor.documentId,
      practiceStatus: 'ongoing',
      themes: [theme.documentId],
      territories: [territory.documentId],
      objectives: [{ text: 'Un objectif' }],
      ...more,
    },
  });
  return { documentId: practice.documentId, actor: actor.documentId };
}
