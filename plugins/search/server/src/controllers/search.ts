import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseSearchQuery, parseSuggestQuery } from '../../../shared';
import { readerOf } from '../middlewares/reader-of';
import { serviceOf } from '../services/of';
import { sendCacheable } from './caching';
import { invalidParameters, whileEngineAnswers } from './refusals';

export function search({ strapi }: { strapi: Core.Strapi }) {
  return {
    async find(ctx: Context): Promise<void> {
      const query = parseSearchQuery(ctx.query);
      if (!query.ok) throw invalidParameters(query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await serviceOf(strapi, 'search').find(query.value);
        serviceOf(strapi, 'queryLog').note(query.value, answer, readerOf(ctx));
        const { tookMs, ...found } = answer;
        sendCacheable(ctx, found, { tookMs });
      });
    },

    async suggest(ctx: Context): Promise<void> {
      const query = parseSuggestQuery(ctx.query);
      if (!query.ok) throw invalidParameters(query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await serviceOf(strapi, 'search').suggest(query.value);
        sendCacheable(ctx, answer);
      });
    },
  };
}
