import type { OutboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { maintenanceJobs, previewInput, queriesInput, synonymGroupInput, type SearchErrorCode } from '../../../shared';
import { readQueries } from '../query-log/reports';
import { serviceOf } from '../services/of';
import { deleteSynonyms, listSynonyms, saveSynonyms } from '../use-cases/keep-synonyms';
import { previewSynonyms } from '../use-cases/preview-synonyms';
import { readState } from '../use-cases/read-state';
import { whileEngineAnswers } from './refusals';

/** What the admin page of the search asks for; the routes let in only who may manage it. */
export function management({ strapi }: { strapi: Core.Strapi }) {
  const outbox = (): OutboxService => strapi.plugin('outbox').service('outbox');
  const save = async (ctx: Context, documentId: string | null): Promise<void> => {
    const kept = await saveSynonyms(strapi, documentId, read(synonymGroupInput, bodyOf(ctx)).terms);
    if ('gone' in kept) throw notFound('NOT_FOUND');
    if ('issues' in kept) throw invalid('INVALID_GROUP', kept.issues);
    ctx.body = kept.group;
  };

  return {
    async state(ctx: Context) {
      ctx.body = await readState(strapi);
    },
    async run(ctx: Context) {
      const maintenance = serviceOf(strapi, 'maintenance');
      const job = read(z.enum(maintenanceJobs), param(ctx, 'job'));
      await maintenance.ask(job);
      ctx.status = 202;
      ctx.body = await maintenance.state(job);
    },
    async retry(ctx: Context) {
      if (!(await outbox().retry(Number(param(ctx, 'id')), 'search'))) throw notFound('NOT_DEAD');
      ctx.body = {};
    },
    async drop(ctx: Context) {
      if (!(await outbox().drop(Number(param(ctx, 'id')), 'search'))) throw notFound('NOT_DEAD');
      ctx.body = {};
    },
    async synonyms(ctx: Context) {
      ctx.body = await listSynonyms(strapi);
    },
    addSynonyms: (ctx: Context) => save(ctx, null),
    changeSynonyms: (ctx: Context) => save(ctx, param(ctx, 'documentId')),
    async deleteSynonyms(ctx: Context) {
      if (!(await deleteSynonyms(strapi, param(ctx, 'documentId')))) throw notFound('NOT_FOUND');
      ctx.body = {};
    },
    async preview(ctx: Context) {
      const { q, group } = read(previewInput, bodyOf(ctx));
      await whileEngineAnswers(ctx, async () => {
        ctx.body = await previewSynonyms(serviceOf(strapi, 'engine'), serviceOf(strapi, 'synonyms'), q, group);
      });
    },
    async queries(ctx: Context) {
      ctx.body = await readQueries(strapi, read(queriesInput, ctx.query).months, Date.now());
    },
  };
}

const param = (ctx: Context, name: string): string => (ctx.params as Record<string, string>)[name] ?? '';
const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

function read<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(
    'INVALID_INPUT',
    result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

function invalid(code: SearchErrorCode, issues: readonly object[]): Error {
  return new errors.ValidationError('What was sent is not right; details.issues says where.', { code, issues });
}

function notFound(code: SearchErrorCode): Error {
  return new errors.NotFoundError('It is not there any more.', { code });
}
