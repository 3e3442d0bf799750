import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseSearchQuery, parseSuggestQuery } from '../../../shared';
import { pay } from '../middlewares/pay';
import { readerOf } from '../middlewares/reader-of';
import { ownService } from '../services/of';
import { sendKept } from './caching';
import { refuseQuestion } from './refuse-question';
import { whileEngineAnswers } from '../refusal';

export function search({ strapi }: { strapi: Core.Strapi }) {
  return {
    async find(ctx: Context): Promise<void> {
      const query = parseSearchQuery(ctx.query);
      if (!query.ok) return refuseQuestion(ctx, query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await ownService(strapi, 'kept').answer({
          name: 'search',
          query: query.value,
          pay: () => pay(ctx),
          async compute() {
            const { tookMs, ...found } = await ownService(strapi, 'search').find(query.value);
            return { answer: found, aside: { tookMs }, note: { total: found.total, partial: found.partial } };
          },
        });
        ownService(strapi, 'queryLog').note(query.value, answer.note, readerOf(ctx));
        sendKept(ctx, answer);
      });
    },

    async suggest(ctx: Context): Promise<void> {
      const query = parseSuggestQuery(ctx.query);
      if (!query.ok) return refuseQuestion(ctx, query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await ownService(strapi, 'kept').answer({
          name: 'suggest',
          query: query.value,
          besides: ownService(strapi, 'queryLog').popular(),
          pay: () => pay(ctx),
          compute: async () => ({ answer: await ownService(strapi, 'search').suggest(query.value), note: null }),
        });
        sendKept(ctx, answer);
      });
    },
  };
}
