import { parseInput } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import {
  archiveQuery,
  changedIssueSchema,
  issueActSchema,
  issuesQuery,
  previewQuery,
  recipientsQuery,
  scheduleSchema,
  writtenIssueSchema,
} from '../../../shared';
import { refuse } from '../refusal';
import { actOnIssue } from '../use-cases/act-on-issue';
import { listIssues } from '../use-cases/list-issues';
import { listRecipients } from '../use-cases/list-recipients';
import { previewIssue, sendTest } from '../use-cases/preview-issue';
import { readArchive, readSentIssue } from '../use-cases/read-archive';
import { readIssue } from '../use-cases/read-issue';
import { rewriteIssue, throwAway, writeIssue } from '../use-cases/write-issue';
import type { AdminContext } from './context';

/** What the panel asks of the letters that editors write, and what anybody reads of those that were sent. */
export function issues({ strapi }: { strapi: Core.Strapi }) {
  const answer = async (ctx: AdminContext, id: number) => {
    ctx.body = { data: await readIssue(strapi, id) };
  };
  return {
    async list(ctx: AdminContext) {
      ctx.body = await listIssues(strapi, read(issuesQuery, ctx.query));
    },
    async create(ctx: AdminContext) {
      await answer(ctx, await writeIssue(strapi, read(writtenIssueSchema, ctx.request.body)));
    },
    find: (ctx: AdminContext) => answer(ctx, idIn(ctx)),
    async update(ctx: AdminContext) {
      await rewriteIssue(strapi, idIn(ctx), read(changedIssueSchema, ctx.request.body));
      await answer(ctx, idIn(ctx));
    },
    async delete(ctx: AdminContext) {
      await throwAway(strapi, idIn(ctx));
      ctx.body = { data: { id: idIn(ctx) } };
    },
    async act(ctx: AdminContext) {
      const id = idIn(ctx);
      const act = issueActSchema.safeParse(ctx.params.act);
      if (!act.success) return refuse('ISSUE_UNKNOWN');
      const at = act.data === 'schedule' ? Date.parse(read(scheduleSchema, ctx.request.body).at) : 0;
      await actOnIssue(strapi, id, act.data, { at });
      strapi.log.info(`newsletter: issue ${id}: ${act.data} by user ${ctx.state.user?.id}`);
      await answer(ctx, id);
    },
    async preview(ctx: AdminContext) {
      ctx.body = await previewIssue(strapi, idIn(ctx), read(previewQuery, ctx.query).locale);
    },
    async test(ctx: AdminContext) {
      const to = ctx.state.user?.email;
      if (to === undefined) return refuse('ISSUE_UNKNOWN');
      await sendTest(strapi, idIn(ctx), { to, locale: read(previewQuery, ctx.request.body).locale });
      ctx.body = { data: { to } };
    },
    async recipients(ctx: AdminContext) {
      ctx.body = await listRecipients(strapi, idIn(ctx), read(recipientsQuery, ctx.query).after);
    },
    async archive(ctx: AdminContext) {
      ctx.body = await readArchive(strapi, read(archiveQuery, ctx.query).page);
    },
    async sent(ctx: AdminContext) {
      ctx.body = await readSentIssue(strapi, ctx.params.slug ?? '');
    },
  };
}

const read = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> =>
  parseInput(schema, input, (_error, fields) => refuse('INPUT_INVALID', { fields }));

function idIn({ params: { id = '' } }: AdminContext): number {
  return /^\d{1,9}$/.test(id) ? Number(id) : refuse('ISSUE_UNKNOWN');
}
