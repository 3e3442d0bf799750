import type { Core } from '@strapi/strapi';
import { answersInput, createPracticeInput, updatePracticeInput, withdrawInput } from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { userOf } from '../http/signed-in';
import { answerRemarks } from '../use-cases/answer-remarks';
import { createPractice } from '../use-cases/create-practice';
import { listMyPractices } from '../use-cases/list-my-practices';
import { readMyPractice } from '../use-cases/read-my-practice';
import { submitPractice } from '../use-cases/submit-practice';
import { updatePractice } from '../use-cases/update-practice';
import { withdrawPractice } from '../use-cases/withdraw-practice';

const idOf = (ctx: HttpContext): string => ctx.params.documentId ?? '';

export const practices = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: HttpContext) {
    ctx.body = { data: await listMyPractices(strapi, userOf(ctx)) };
  },
  async read(ctx: HttpContext) {
    ctx.body = { data: await readMyPractice(strapi, userOf(ctx), idOf(ctx)) };
  },
  async create(ctx: HttpContext) {
    ctx.body = { data: await createPractice(strapi, userOf(ctx), readInput(createPracticeInput, ctx.request.body)) };
    ctx.status = 201;
  },
  async update(ctx: HttpContext) {
    ctx.body = {
      data: await updatePractice(strapi, userOf(ctx), idOf(ctx), readInput(updatePracticeInput, ctx.request.body)),
    };
  },
  async answer(ctx: HttpContext) {
    ctx.body = { data: await answerRemarks(strapi, userOf(ctx), idOf(ctx), readInput(answersInput, ctx.request.body)) };
  },
  async submit(ctx: HttpContext) {
    ctx.body = { data: await submitPractice(strapi, userOf(ctx), idOf(ctx)) };
  },
  async withdraw(ctx: HttpContext) {
    const { reason } = readInput(withdrawInput, ctx.request.body);
    ctx.body = { data: await withdrawPractice(strapi, userOf(ctx), idOf(ctx), reason || null) };
  },
});
