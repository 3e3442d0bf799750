import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import { parseInput } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { maintenanceJobs, previewInput, queriesInput, synonymGroupInput } from '../../../shared';
import { readQueries } from '../query-log/reports';
import { ownService } from '../services/of';
import { deleteSynonyms, listSynonyms, saveSynonyms } from '../use-cases/keep-synonyms';
import { previewSynonyms } from '../use-cases/preview-synonyms';
import { readState } from '../use-cases/read-state';
import { refuse, whileEngineAnswers } from '../refusal';

/** What the admin page of the search asks for; the routes let in only who may manage it. */
export function management({ strapi }: { strapi: Core.Strapi }) {
  const outbox = () => serviceOf(strapi, outboxService);
  const save = async (ctx: Context, documentId: string | null): Promise<void> => {
    const kept = await saveSynonyms(strapi, documentId, read(synonymGroupInput, bodyOf(ctx)).terms);
    if ('gone' in kept) return refuse('NOT_FOUND');
    if ('issues' in kept) return refuse('INVALID_GROUP', { issues: kept.issues });
    ctx.body = kept.group;
  };

  return {
    async state(ctx: Context) {
      ctx.body = await readState(strapi);
    },
    async run(ctx: Context) {
      const maintenance = ownService(strapi, 'maintenance');
      const job = read(z.enum(maintenanceJobs), param(ctx, 'job'));
      await maintenance.ask(job);
      ctx.status = 202;
      ctx.body = await maintenance.state(job);
    },
    async retry(ctx: Context) {
      if (!(await outbox().retry(Number(param(ctx, 'id')), 'search'))) return refuse('NOT_DEAD');
      ctx.body = {};
    },
    async drop(ctx: Context) {
      if (!(await outbox().drop(Number(param(ctx, 'id')), 'search'))) return refuse('NOT_DEAD');
      ctx.body = {};
    },
    async synonyms(ctx: Context) {
      ctx.body = await listSynonyms(strapi);
    },
    addSynonyms: (ctx: Context) => save(ctx, null),
    changeSynonyms: (ctx: Context) => save(ctx, param(ctx, 'documentId')),
    async deleteSynonyms(ctx: Context) {
      if (!(await deleteSynonyms(strapi, param(ctx, 'documentId')))) return refuse('NOT_FOUND');
      ctx.body = {};
    },
    async preview(ctx: Context) {
      const { q, group } = read(previewInput, bodyOf(ctx));
      await whileEngineAnswers(ctx, async () => {
        ctx.body = await previewSynonyms(ownService(strapi, 'engine'), ownService(strapi, 'synonyms'), q, group);
      });
    },
    async queries(ctx: Context) {
      ctx.body = await readQueries(strapi, read(queriesInput, ctx.query).months, Date.now());
    },
  };
}

const param = (ctx: Context, name: string): string => (ctx.params as Record<string, string>)[name] ?? '';
const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

const read = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> =>
  parseInput(schema, input, (_error, issues) => refuse('INVALID_INPUT', { issues }));
