import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseSearchQuery, parseSuggestQuery } from '../../../shared';
import { readerOf } from '../middlewares/reader-of';
import { ownService } from '../services/of';
import { sendCacheable } from './caching';
import { refuseParameters, whileEngineAnswers } from '../refusal';

export function search({ strapi }: { strapi: Core.Strapi }) {
  return {
    async find(ctx: Context): Promise<void> {
      const query = parseSearchQuery(ctx.query);
      if (!query.ok) return refuseParameters(query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await ownService(strapi, 'search').find(query.value);
        ownService(strapi, 'queryLog').note(query.value, answer, readerOf(ctx));
        const { tookMs, ...found } = answer;
        sendCacheable(ctx, found, { tookMs });
      });
    },

    async suggest(ctx: Context): Promise<void> {
      const query = parseSuggestQuery(ctx.query);
      if (!query.ok) return refuseParameters(query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await ownService(strapi, 'search').suggest(query.value);
        sendCacheable(ctx, answer);
      });
    },
  };
}
