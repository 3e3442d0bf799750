import type { Core } from '@strapi/strapi';
import {
  agendaInput,
  attendanceInput,
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
import type { SessionRow } from '../store/rows';
import { sessions } from '../store/tables';
import { cancelSession, endSession } from '../use-cases/end-session';
import { putOnAgenda } from '../use-cases/put-on-agenda';
import { changeSession, scheduleSession } from '../use-cases/schedule-session';
import { takeAttendance } from '../use-cases/take-attendance';
import { assertApart, parse, personOf, type Context, type Controller } from './person';

/** The sessions of the committees where the caller sits; of all of them for an editor. */
export function sessionsController({ strapi }: { strapi: Core.Strapi }): Controller {
  const show = async (ctx: Context, session: SessionRow) => {
    ctx.body = { data: await readSession(strapi, session, personOf(ctx).by) };
  };
  const id = (ctx: Context) => ctx.params.id ?? '';
  const readable = async (ctx: Context): Promise<string[] | null> => {
    const { by, isEditor } = personOf(ctx);
    return isEditor ? null : committeesOf(strapi, by);
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
      const session = (await sessions(strapi).findOne({ documentId: id(ctx) })) ?? refuse('SESSION_NOT_FOUND');
      const mine = await readable(ctx);
      if (mine && !mine.includes(session.committeeSlug)) refuse('SESSION_NOT_FOUND');
      await show(ctx, session);
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
    async attendance(ctx) {
      assertApart(ctx);
      const { present } = parse(attendanceInput, ctx.request.body);
      await show(ctx, await takeAttendance(strapi, id(ctx), present, personOf(ctx).by));
    },
    async end(ctx) {
      assertApart(ctx);
      await show(ctx, await endSession(strapi, id(ctx), personOf(ctx).by));
    },
    async cancel(ctx) {
      assertApart(ctx);
      await show(ctx, await cancelSession(strapi, id(ctx), personOf(ctx).by));
    },
  };
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
