import { serviceOf } from '@passerelles/kit/server';
import { serviceKey } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';

/** bcrypt hash (10 rounds, as Strapi makes them) of a password that nobody has. */
const nobodysHash = '$2a$10$NPuV6ScSzArfecVnnsiGIOA5u0BMRLwfLLpSF2Z2k5.1FpGfsvRhq';

interface Credentials {
  email: string;
  password: string;
}

interface AuthService {
  checkCredentials(credentials: Credentials): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/**
 * Makes a sign-in to the panel with an unknown address cost what one with a known address costs: Strapi compares a password only where there is
 * one, and answers 60 ms sooner where there is none.
 */
export function compareEveryPassword(strapi: Core.Strapi): void {
  const auth = serviceOf(strapi, serviceKey<AuthService>('admin', 'auth'));
  const check = auth.checkCredentials.bind(auth);
  auth.checkCredentials = async (credentials) => {
    const user: { password: string | null } | null = await strapi.db
      .query('admin::user')
      .findOne({ where: { email: credentials.email }, select: ['password'] });
    if (!user?.password) await auth.validatePassword(credentials.password, nobodysHash);
    return check(credentials);
  };
}
