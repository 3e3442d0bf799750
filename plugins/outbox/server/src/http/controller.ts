import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { outboxService, type OutboxState } from '../../../shared';
import { deadRows, drop, revive } from '../store/dead';

interface HttpContext {
  params: { id?: string };
  body: unknown;
}

/** What the admin page asks for. */
export function operations({ strapi }: { strapi: Core.Strapi }) {
  const outbox = () => serviceOf(strapi, outboxService);
  return {
    async state(ctx: HttpContext) {
      const state: OutboxState = { consumers: await outbox().stats(), dead: await deadRows(strapi) };
      ctx.body = state;
    },
    async retry(ctx: HttpContext) {
      const { id } = ctx.params;
      if (!(await revive(strapi, Number(id)))) throw gone();
      strapi.log.info(`outbox: row ${id} is tried again by hand`);
      ctx.body = { id: Number(id) };
    },
    async drop(ctx: HttpContext) {
      const { id } = ctx.params;
      if (!(await drop(strapi, Number(id)))) throw gone();
      strapi.log.info(`outbox: row ${id} was given up by hand`);
      ctx.body = { id: Number(id) };
    },
  };
}

function gone(): Error {
  return new errors.NotFoundError('Cet effet n’attend plus de décision.', { code: 'NOT_DEAD' });
}
