import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** What koa-body raises when a body is larger than its part of `strapi::body`. */
interface TooLarge {
  type: 'entity.too.large';
  limit: number;
}
const isTooLarge = (error: unknown): error is TooLarge =>
  typeof error === 'object' && error !== null && (error as TooLarge).type === 'entity.too.large';

/** A body that is larger than `strapi::body` takes is refused with a code and the limit, like everything else that is refused. */
export default () => async (_context: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const limit = error.limit >= 1024 * 1024 ? `${error.limit / (1024 * 1024)}mb` : `${error.limit / 1024}kb`;
    throw new errors.PayloadTooLargeError(
      `L’envoi est trop lourd : ${limit.replace('mb', ' Mo').replace('kb', ' ko')} au plus.`,
      { code: 'BODY_TOO_LARGE', limit },
    );
  }
};
