import type { Core } from '@strapi/strapi';
import { commentsQuery, decideCommentAct, decideCommentInput, DeskError } from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { decideComment } from '../use-cases/decide-comment';
import { listComments } from '../use-cases/list-comments';

export const comments = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: HttpContext) {
    ctx.body = await listComments(strapi, readInput(commentsQuery, ctx.query));
  },
  async decide(ctx: HttpContext) {
    const act = decideCommentAct.safeParse(ctx.params.act);
    if (!act.success) throw new DeskError('NOT_FOUND');
    const { reason } = readInput(decideCommentInput, ctx.request.body);
    // The admin user; the route's policy lets nobody else come so far.
    const data = await decideComment(strapi, ctx.params.key ?? '', { act: act.data, reason }, ctx.state.user!.id);
    ctx.body = { data };
  },
});
