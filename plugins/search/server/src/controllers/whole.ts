import { Readable } from 'node:stream';
import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  parseExportQuery,
  parseSimilarQuery,
  parseWholeQuery,
  type ExportHead,
  type ExportRecord,
} from '../../../shared';
import { exportFound } from '../use-cases/export-found';
import { findSimilar } from '../use-cases/find-similar';
import { listPlaces } from '../use-cases/list-places';
import { pay } from '../middlewares/pay';
import { ownService } from '../services/of';
import { knows, sendKept, setCaching } from './caching';
import { refuseQuestion } from './refuse-question';
import { whileEngineAnswers } from '../refusal';

/** What looks at a whole result: where it is, its export; and what is near one document. */
export function whole({ strapi }: { strapi: Core.Strapi }) {
  const engine = () => ownService(strapi, 'engine');
  const synonyms = () => ownService(strapi, 'synonyms').current();
  return {
    async places(ctx: Context): Promise<void> {
      const query = parseWholeQuery(ctx.query);
      if (!query.ok) return refuseQuestion(ctx, query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await ownService(strapi, 'kept').answer({
          name: 'places',
          query: query.value,
          pay: () => pay(ctx),
          compute: async () => ({ answer: await listPlaces(engine(), await synonyms(), query.value), note: null }),
        });
        sendKept(ctx, answer);
      });
    },

    async export(ctx: Context): Promise<void> {
      const query = parseExportQuery(ctx.query);
      if (!query.ok) return refuseQuestion(ctx, query.issues);
      await whileEngineAnswers(ctx, async () => {
        pay(ctx);
        const views = serviceOf(strapi, publishedService);
        const { head, records, version } = await exportFound(engine(), views, await synonyms(), query.value);
        if (knows(ctx, setCaching(ctx, version))) return;
        ctx.type = 'application/x-ndjson; charset=utf-8';
        ctx.body = Readable.from(lines(head, records));
      });
    },

    async similar(ctx: Context): Promise<void> {
      const query = parseSimilarQuery(ctx.query);
      if (!query.ok) return refuseQuestion(ctx, query.issues);
      await whileEngineAnswers(ctx, async () => {
        const answer = await ownService(strapi, 'kept').answer({
          name: 'similar',
          query: query.value,
          pay: () => pay(ctx),
          compute: async () => ({ answer: await findSimilar(strapi, query.value), note: null }),
        });
        sendKept(ctx, answer);
      });
    },
  };
}

/** One JSON object a line; some at a time, so that a large export neither waits nor holds the process. */
async function* lines(head: ExportHead, records: AsyncGenerator<ExportRecord[]>): AsyncGenerator<string> {
  const line = (object: object) => `${JSON.stringify(object)}\n`;
  yield line(head);
  for await (const batch of records) yield batch.map(line).join('');
}
