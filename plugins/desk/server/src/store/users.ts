import type { Core } from '@strapi/strapi';
import type { UserRow } from './rows';
import { uids } from './uids';

interface UsersService {
  add(values: object): Promise<UserRow>;
  edit(id: number, values: object): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const service = (strapi: Core.Strapi) => strapi.plugin('users-permissions').service('user') as UsersService;

/** bcrypt hash of a password that nobody has: an unknown address costs the same time as a known one. */
const nobodysHash = '$2a$10$NPuV6ScSzArfecVnnsiGIOA5u0BMRLwfLLpSF2Z2k5.1FpGfsvRhq';

export const findUserByEmail = (strapi: Core.Strapi, email: string): Promise<UserRow | null> =>
  strapi.db.query(uids.user).findOne({ where: { email, provider: 'local' } });

export const findUserById = (strapi: Core.Strapi, id: number): Promise<UserRow | null> =>
  strapi.db.query(uids.user).findOne({ where: { id } });

export const checkPassword = (strapi: Core.Strapi, user: UserRow | null, password: string): Promise<boolean> =>
  service(strapi).validatePassword(password, user?.password ?? nobodysHash).then((right) => right && user !== null);

export const changeUser = (strapi: Core.Strapi, id: number, values: Partial<Pick<UserRow, 'confirmed' | 'password'>>) =>
  service(strapi).edit(id, values);

/** Not confirmed, and in the role `authenticated`, which is granted nothing: the desk's own routes say what a person may do. */
export async function addUser(strapi: Core.Strapi, { email, password, confirmed = false }: { email: string; password: string; confirmed?: boolean }) {
  const role: { id: number } | null = await strapi.db.query(uids.userRole).findOne({ where: { type: 'authenticated' } });
  return service(strapi).add({ username: email, email, password, provider: 'local', confirmed, blocked: false, role: role?.id });
}

export async function nameOf(strapi: Core.Strapi, user: UserRow): Promise<string> {
  const profile: { name: string } | null = await strapi.db.query(uids.profile).findOne({ where: { user: { id: user.id } } });
  return profile?.name ?? user.email;
}

export async function setName(strapi: Core.Strapi, user: UserRow, name: string): Promise<void> {
  const profile: { id: number } | null = await strapi.db.query(uids.profile).findOne({ where: { user: { id: user.id } } });
  if (profile) await strapi.db.query(uids.profile).update({ where: { id: profile.id }, data: { name } });
  else await strapi.db.query(uids.profile).create({ data: { user: user.id, name } });
}
