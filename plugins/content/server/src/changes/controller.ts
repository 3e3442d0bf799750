import { readCmsSettings } from '@passerelles/config/settings';
import { isSecret, serviceOf } from '@passerelles/kit/server';
import { mistakesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { changesQuery, changesService } from '../../../shared';

/** When all who may wait do. */
const AGAIN_SECONDS = 5;

/** What a web process asks so that its pages follow what is published. */
export function changesController({ strapi }: { strapi: Core.Strapi }) {
  let ours: string | undefined;
  return {
    /** 404 without the token of our own web server, as where there is nothing; 400 names each wrong parameter; 503 when too many wait. */
    async since(ctx: Context): Promise<unknown> {
      ours ??= readCmsSettings().secrets.previewToken;
      if (!isSecret(ctx.get('x-passerelles-internal'), ours)) return ctx.notFound();
      const query = changesQuery.safeParse(ctx.query);
      if (!query.success) {
        const mistakes = mistakesOf(query.error);
        const said = mistakes.map(({ path, message }) => `${path}: ${message}`).join('; ');
        return ctx.badRequest(said, { code: 'INVALID_PARAMETER', parameters: mistakes });
      }
      const left = new AbortController();
      ctx.res.once('close', () => left.abort());
      const { after, wait } = query.data;
      const answer = await serviceOf(strapi, changesService).since(after, wait * 1_000, left.signal);
      ctx.set('Cache-Control', 'no-store');
      if (answer) ctx.body = answer;
      else {
        ctx.set('Retry-After', String(AGAIN_SECONDS));
        ctx.status = 503;
      }
      return undefined;
    },
  };
}
