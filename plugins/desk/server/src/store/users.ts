import { readCmsSettings } from '@passerelles/config/settings';
import { serviceOf } from '@passerelles/kit/server';
import { serviceKey } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { MailLocale } from '../../../shared';
import type { UserRow } from './rows';
import { uids } from './uids';

interface UsersService {
  add(values: object): Promise<UserRow>;
  edit(id: number, values: object): Promise<unknown>;
  remove(which: { id: number }): Promise<unknown>;
  ensureHashedPasswords(values: { password: string }): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const usersService = serviceKey<UsersService>('users-permissions', 'user');
const service = (strapi: Core.Strapi) => serviceOf(strapi, usersService);

/** bcrypt hash of a password that nobody has: an unknown address costs the same time as a known one. */
const nobodysHash = '$2a$10$NPuV6ScSzArfecVnnsiGIOA5u0BMRLwfLLpSF2Z2k5.1FpGfsvRhq';

export const findUserByEmail = (strapi: Core.Strapi, email: string): Promise<UserRow | null> =>
  strapi.db.query(uids.user).findOne({ where: { email, provider: 'local' } });

export const findUserById = (strapi: Core.Strapi, id: number): Promise<UserRow | null> =>
  strapi.db.query(uids.user).findOne({ where: { id } });

export const checkPassword = (strapi: Core.Strapi, user: UserRow | null, password: string): Promise<boolean> =>
  service(strapi)
    .validatePassword(password, user?.password ?? nobodysHash)
    .then((right) => right && user !== null);

/** As much work as making an account takes, for an address that has one. */
export const hashForNobody = (strapi: Core.Strapi, password: string): Promise<unknown> =>
  service(strapi).ensureHashedPasswords({ password });

/** The address is confirmed, and the account has the password that was hashed when its registration came in. */
export const confirmUser = (strapi: Core.Strapi, id: number, password: string | null): Promise<unknown> =>
  strapi.db
    .query(uids.user)
    .update({ where: { id }, data: { confirmed: true, ...(password === null ? {} : { password }) } });

export const changeUser = (strapi: Core.Strapi, id: number, values: Partial<Pick<UserRow, 'confirmed' | 'password'>>) =>
  service(strapi).edit(id, values);

/** Not confirmed, and in the role `authenticated`, which is granted nothing: the desk's own routes say what a person may do. */
export async function addUser(
  strapi: Core.Strapi,
  { email, password, confirmed = false }: { email: string; password: string; confirmed?: boolean },
) {
  const role: { id: number } | null = await strapi.db
    .query(uids.userRole)
    .findOne({ where: { type: 'authenticated' } });
  return service(strapi).add({
    username: email,
    email,
    password,
    provider: 'local',
    confirmed,
    blocked: false,
    role: role?.id,
  });
}

/** How to call a person; an account without a profile is called by its address. */
export async function nameOf(strapi: Core.Strapi, user: UserRow): Promise<string> {
  const profile: { name: string } | null = await strapi.db
    .query(uids.profile)
    .findOne({ where: { user: { id: user.id } } });
  return profile?.name ?? user.email;
}

/** In which language to write to this address: that of its account, or of the site. */
export async function localeOf(strapi: Core.Strapi, email: string): Promise<MailLocale> {
  const profile: { locale: MailLocale | null } | null = await strapi.db
    .query(uids.profile)
    .findOne({ where: { user: { email, provider: 'local', confirmed: true } } });
  return profile?.locale ?? readCmsSettings().locale;
}

/** The account has another address, and its technical name with it. */
export const setEmail = (strapi: Core.Strapi, id: number, email: string): Promise<unknown> =>
  strapi.db.query(uids.user).update({ where: { id }, data: { email, username: email } });

/** The account with its profile, and all of its sessions. */
export async function removeUser(strapi: Core.Strapi, { id }: UserRow): Promise<void> {
  const profile: { id: number } | null = await strapi.db.query(uids.profile).findOne({ where: { user: { id } } });
  if (profile) await strapi.db.query(uids.profile).delete({ where: { id: profile.id } });
  await service(strapi).remove({ id });
}

export async function setProfile(
  strapi: Core.Strapi,
  user: UserRow,
  said: { name: string; locale?: MailLocale },
): Promise<void> {
  const profile: { id: number } | null = await strapi.db
    .query(uids.profile)
    .findOne({ where: { user: { id: user.id } } });
  if (profile) await strapi.db.query(uids.profile).update({ where: { id: profile.id }, data: said });
  else await strapi.db.query(uids.profile).create({ data: { user: user.id, ...said } });
}

/** How to call several people, by their id. */
export async function namesOf(strapi: Core.Strapi, users: readonly UserRow[]): Promise<Map<number, string>> {
  const names = new Map(users.map(({ id, email }) => [id, email]));
  if (names.size === 0) return names;
  const profiles: { name: string; user: { id: number } | null }[] = await strapi.db.query(uids.profile).findMany({
    where: { user: { id: { $in: [...names.keys()] } } },
    populate: { user: { select: ['id'] } },
  });
  for (const { name, user } of profiles) if (user) names.set(user.id, name);
  return names;
}
