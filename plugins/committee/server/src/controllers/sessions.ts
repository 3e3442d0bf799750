import type { Core } from '@strapi/strapi';
import {
  agendaInput,
  attendanceInput,
  itemInput,
  itemRemovalInput,
  minutesInput,
  orderInput,
  sessionChangeInput,
  sessionInput,
  sessionsQuery,
  type SessionsQuery,
} from '../../../shared';
import { sessionSummary } from '../presenters/session';
import { readSession } from '../use-cases/read-session';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { committeesOf } from '../store/electorate';
import type { Actor, SessionRow } from '../store/rows';
import { sessions } from '../store/tables';
import { addItem, orderAgenda, removeItem } from '../use-cases/arrange-agenda';
import { announceSession, conveneSession } from '../use-cases/convene-session';
import { cancelSession, endSession } from '../use-cases/end-session';
import { putOnAgenda } from '../use-cases/put-on-agenda';
import { changeSession, scheduleSession } from '../use-cases/schedule-session';
import { takeAttendance } from '../use-cases/take-attendance';
import { closeMinutes, readMinutes, writeMinutes } from '../use-cases/write-minutes';
import { assertApart, parse, personOf, type Context, type Controller } from './person';

/** The sessions of the committees where the caller sits; of all of them for an editor. */
export function sessionsController({ strapi }: { strapi: Core.Strapi }): Controller {
  const show = async (ctx: Context, session: SessionRow) => {
    ctx.body = { data: await readSession(strapi, session, personOf(ctx)) };
  };
  const id = (ctx: Context) => ctx.params.id ?? '';
  const readable = async (ctx: Context): Promise<string[] | null> => {
    const { by, isEditor } = personOf(ctx);
    return isEditor ? null : committeesOf(strapi, by);
  };
  const find = async (ctx: Context): Promise<SessionRow> => {
    const session = (await sessions(strapi).findOne({ documentId: id(ctx) })) ?? refuse('SESSION_NOT_FOUND');
    const mine = await readable(ctx);
    if (mine && !mine.includes(session.committeeSlug)) refuse('SESSION_NOT_FOUND');
    return session;
  };

  return {
    async list(ctx) {
      const query = parse(sessionsQuery, ctx.query);
      const { page, pageSize } = query;
      const where = filtersOf(query, await readable(ctx));
      const total = await sessions(strapi).count(where);
      const order = query.scope === 'coming' ? 'asc' : 'desc';
      const rows = await sessions(strapi).findMany(where, {
        orderBy: [{ heldOn: order }, { id: order }],
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      ctx.body = {
        data: rows.map((row) => sessionSummary(row, today())),
        meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
      };
    },
    async detail(ctx) {
      await show(ctx, await find(ctx));
    },
    async schedule(ctx) {
      assertApart(ctx);
      await show(ctx, await scheduleSession(strapi, parse(sessionInput, ctx.request.body), personOf(ctx).by));
    },
    async change(ctx) {
      assertApart(ctx);
      await show(
        ctx,
        await changeSession(strapi, id(ctx), parse(sessionChangeInput, ctx.request.body), personOf(ctx).by),
      );
    },
    async agenda(ctx) {
      assertApart(ctx);
      await show(ctx, await putOnAgenda(strapi, id(ctx), parse(agendaInput, ctx.request.body), personOf(ctx).by));
    },
    async addItem(ctx) {
      assertApart(ctx);
      await show(ctx, await addItem(strapi, id(ctx), parse(itemInput, ctx.request.body), personOf(ctx).by));
    },
    async removeItem(ctx) {
      assertApart(ctx);
      const item = parse(itemRemovalInput, ctx.request.body).id;
      await show(ctx, await removeItem(strapi, id(ctx), item, personOf(ctx).by));
    },
    async order(ctx) {
      assertApart(ctx);
      const { order } = parse(orderInput, ctx.request.body);
      await show(ctx, await orderAgenda(strapi, id(ctx), order, personOf(ctx).by));
    },
    async convene(ctx) {
      assertApart(ctx);
      await show(ctx, await conveneSession(strapi, id(ctx), personOf(ctx).by));
    },
    async announce(ctx) {
      assertApart(ctx);
      await show(ctx, await announceSession(strapi, id(ctx), personOf(ctx).by));
    },
    async attendance(ctx) {
      assertApart(ctx);
      const noted = parse(attendanceInput, ctx.request.body);
      await show(ctx, await takeAttendance(strapi, id(ctx), noted, personOf(ctx).by));
    },
    async end(ctx) {
      assertApart(ctx);
      await show(ctx, await endSession(strapi, id(ctx), personOf(ctx).by));
    },
    async cancel(ctx) {
      assertApart(ctx);
      await show(ctx, await cancelSession(strapi, id(ctx), personOf(ctx).by));
    },
    async minutes(ctx) {
      ctx.body = { data: await readMinutes(strapi, await find(ctx), personOf(ctx)) };
    },
    async writeMinutes(ctx) {
      await show(ctx, await writeMinutes(strapi, id(ctx), parse(minutesInput, ctx.request.body), writerOf(ctx)));
    },
    async closeMinutes(ctx) {
      assertApart(ctx);
      await show(ctx, await closeMinutes(strapi, id(ctx), personOf(ctx)));
    },
  };
}

/** Editors write minutes whatever else they keep; who presides does not keep committees. */
function writerOf(ctx: Context): { by: Actor; isEditor: boolean } {
  const writer = personOf(ctx);
  if (!writer.isEditor) assertApart(ctx);
  return writer;
}

function filtersOf({ committee, scope }: SessionsQuery, readable: string[] | null): Record<string, unknown> {
  const isComing = { state: 'planned', heldOn: { $gte: today() } };
  const slugs = readable && { committeeSlug: { $in: readable } };
  return {
    $and: [
      slugs ?? {},
      committee ? { committeeSlug: committee } : {},
      scope === 'coming' ? isComing : { $not: isComing },
    ],
  };
}
