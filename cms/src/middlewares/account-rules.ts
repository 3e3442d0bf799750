import {
  passwordProblem,
  readEmail,
  readPassword,
  SHORTEST_PASSWORD,
  type PasswordProblem,
} from '@passerelles/config/people';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** Where Strapi takes an account's address or password, whatever the case or the last slash: the panel's own people, and the associations' accounts where the panel writes them. */
const doors =
  /^\/(?:admin\/(?:register|register-admin|reset-password|users(?:\/.*)?)|content-manager\/collection-types\/plugin::users-permissions\.user(?:\/.*)?)$/;
const signIn = '/admin/login';

const messages: Record<PasswordProblem | 'NOT_AN_EMAIL', string> = {
  TOO_SHORT: `Ce mot de passe est trop court : il faut au moins ${SHORTEST_PASSWORD} caractères. / This password is too short: at least ${SHORTEST_PASSWORD} characters.`,
  TOO_LONG: 'Ce mot de passe est trop long : 72 octets au plus. / This password is too long: 72 bytes at most.',
  TOO_SIMPLE:
    'Ce mot de passe répète ou suit les mêmes touches : prenez une petite phrase. / This password repeats or follows the same keys: take a short sentence.',
  IS_PERSONAL:
    'Ce mot de passe reprend votre nom ou votre adresse : prenez-en un autre. / This password repeats your name or address: take another one.',
  NOT_AN_EMAIL:
    'Ce n’est pas une adresse électronique, comme nom@exemple.fr. / This is no e-mail address, such as name@example.org.',
};

/** In the form in which the panel shows a mistake under its field. */
function refuse(field: string, code: keyof typeof messages): never {
  const message = messages[code];
  throw new errors.ValidationError(message, { code, errors: [{ path: [field], name: 'ValidationError', message }] });
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (...values: unknown[]): string[] => values.filter((value): value is string => typeof value === 'string');

/** Rewrites what was typed into what is kept, and refuses what the rules refuse. */
function judge(fields: Fields): void {
  if (typeof fields.email === 'string') fields.email = readEmail(fields.email) ?? refuse('email', 'NOT_AN_EMAIL');
  if (typeof fields.password !== 'string') return;
  const problem = passwordProblem(
    fields.password,
    texts(fields.email, fields.firstname, fields.lastname, fields.username),
  );
  if (problem) refuse('password', problem);
}

/** What can't be decoded is no door of Strapi's. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function compose(fields: Fields): void {
  for (const name of ['password', 'currentPassword', 'passwordConfirmation', 'confirmPassword']) {
    const value = fields[name];
    if (typeof value === 'string') fields[name] = readPassword(value);
  }
}

/**
 * The rules of addresses and passwords (config/people) at the doors that are Strapi's own; the desk holds them itself. A password that an
 * administrator gives to somebody else also ends that person's sessions, as Strapi does only for one's own.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    const { body } = context.request as { body?: unknown };
    if (!isFields(body)) return next();
    const path = decoded(context.path).toLowerCase().replace(/\/+$/, '');
    const judged = context.method !== 'GET' && doors.test(path);
    if (!(judged || path === signIn)) return next();
    for (const fields of [body, body.userInfo].filter(isFields)) {
      compose(fields);
      if (judged) judge(fields);
    }
    await next();
    const id = /^\/admin\/users\/(\d+)$/.exec(path)?.[1];
    if (id && context.status === 200 && typeof body.password === 'string')
      await strapi.sessionManager('admin').invalidateRefreshToken(id);
  };
