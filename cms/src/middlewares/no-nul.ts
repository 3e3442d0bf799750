import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** No text holds a NUL, and PostgreSQL answers one with an error of its own, which would be a 500 here. */
export default () => (context: Context, next: Next) => {
  if (/%00/.test(context.url))
    throw new errors.ValidationError('An address holds no NUL character.', { code: 'NUL_IN_ADDRESS' });
  return next();
};
