import { answerEvenly } from '@passerelles/config/network';
import { parseInput } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import {
  alertSchema,
  choicesSchema,
  leaveSchema,
  moveSchema,
  subscribeSchema,
  TOKEN_HEADER,
  tokenSchema,
  type NewsletterErrorCode,
} from '../../../shared';
import { refuse } from '../refusal';
import { askAlert } from '../use-cases/ask-alert';
import { choose } from '../use-cases/choose';
import { confirm } from '../use-cases/confirm';
import { erase } from '../use-cases/erase';
import { leave } from '../use-cases/leave';
import { move } from '../use-cases/move';
import { readOwnData } from '../use-cases/read-own-data';
import { readSubscription } from '../use-cases/read-subscription';
import { subscribe } from '../use-cases/subscribe';
import type { HttpContext } from './context';

export function subscriptions({ strapi }: { strapi: Core.Strapi }) {
  return {
    async create(ctx: HttpContext) {
      const input = read(subscribeSchema, ctx.request.body);
      await answerEvenly(() => subscribe(strapi, input, ctx.request.ip));
      ctx.status = 202;
      ctx.body = { accepted: true };
    },
    async createAlert(ctx: HttpContext) {
      const input = read(alertSchema, ctx.request.body);
      await answerEvenly(() => askAlert(strapi, input, ctx.request.ip));
      ctx.status = 202;
      ctx.body = { accepted: true };
    },
    async confirm(ctx: HttpContext) {
      answer(ctx, await confirm(strapi, tokenIn(ctx.request.body)));
    },
    async leave(ctx: HttpContext) {
      const { token, alert } = read(leaveSchema, ctx.request.body, 'TOKEN_UNKNOWN');
      answer(ctx, await leave(strapi, token, alert));
    },
    async choose(ctx: HttpContext) {
      answer(ctx, await choose(strapi, read(choicesSchema, ctx.request.body)));
    },
    async move(ctx: HttpContext) {
      const asked = read(moveSchema, ctx.request.body, 'TOKEN_UNKNOWN');
      await answerEvenly(() => move(strapi, asked, ctx.request.ip));
      ctx.status = 202;
      ctx.body = { accepted: true };
    },
    async data(ctx: HttpContext) {
      answer(ctx, await readOwnData(strapi, tokenIn({ token: ctx.get(TOKEN_HEADER) })));
    },
    async erase(ctx: HttpContext) {
      await erase(strapi, tokenIn(ctx.request.body));
      answer(ctx, { erased: true });
    },
    async find(ctx: HttpContext) {
      answer(ctx, await readSubscription(strapi, tokenIn({ token: ctx.get(TOKEN_HEADER) })));
    },
  };
}

const read = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  otherwise: NewsletterErrorCode = 'INPUT_INVALID',
): z.output<Schema> =>
  parseInput(schema, input, (_error, fields) =>
    refuse(fields.some((field) => field.path === 'email') ? 'EMAIL_INVALID' : otherwise, { fields }),
  );

/** Something that has not the form of a token is no more known than one that we never made. */
function tokenIn(input: unknown): string {
  return parseInput(tokenSchema, input, () => refuse('TOKEN_UNKNOWN')).token;
}

function answer(ctx: HttpContext, body: unknown): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.body = body;
}
