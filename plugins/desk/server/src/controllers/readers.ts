import { answerEvenly } from '@passerelles/config/network';
import type { Core } from '@strapi/strapi';
import {
  commentedTypes,
  commentInput,
  DeskError,
  questionInput,
  READER_TOKEN_HEADER,
  readerTokenInput,
  reportInput,
} from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { askActor } from '../use-cases/ask-actor';
import { confirmReader } from '../use-cases/confirm-reader';
import { eraseComment } from '../use-cases/erase-comment';
import { listThreads } from '../use-cases/list-comments';
import { reportComment } from '../use-cases/report-comment';
import { readReaderLink } from '../use-cases/show-reader-link';
import { writeComment } from '../use-cases/write-comment';

/** One answer, whatever becomes of what was sent. */
function accepted(ctx: HttpContext): void {
  ctx.status = 202;
  ctx.body = { data: { accepted: true } };
}

const tokenIn = (ctx: HttpContext): string => readInput(readerTokenInput, ctx.request.body).token;

/** What people without an account do. */
export const readers = ({ strapi }: { strapi: Core.Strapi }) => ({
  async threads(ctx: HttpContext) {
    const type = commentedTypes.find((one) => one === ctx.params.type);
    if (!type) throw new DeskError('NOT_FOUND');
    ctx.body = { data: await listThreads(strapi, type, ctx.params.slug ?? '') };
  },
  async comment(ctx: HttpContext) {
    const input = readInput(commentInput, ctx.request.body);
    await answerEvenly(() => writeComment(strapi, input, ctx.request.ip));
    accepted(ctx);
  },
  async report(ctx: HttpContext) {
    const input = readInput(reportInput, ctx.request.body);
    await answerEvenly(() => reportComment(strapi, ctx.params.key ?? '', input, ctx.request.ip));
    accepted(ctx);
  },
  async question(ctx: HttpContext) {
    const input = readInput(questionInput, ctx.request.body);
    await answerEvenly(() => askActor(strapi, input, ctx.request.ip));
    accepted(ctx);
  },
  async link(ctx: HttpContext) {
    const { token } = readInput(readerTokenInput, { token: ctx.get(READER_TOKEN_HEADER) });
    ctx.body = { data: await readReaderLink(strapi, token, ctx.request.ip) };
  },
  async confirm(ctx: HttpContext) {
    ctx.body = { data: await confirmReader(strapi, tokenIn(ctx), ctx.request.ip) };
  },
  async erase(ctx: HttpContext) {
    ctx.body = { data: await eraseComment(strapi, tokenIn(ctx), ctx.request.ip) };
  },
});
