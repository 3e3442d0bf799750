import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { refuse, refuseFields } from '../refusal';
import { uids } from '../store/tables';
import { isJudged, seatingOf, withUses } from './seating';
import { seatingProblems, type Seating } from '../../../shared';

type Row = Record<string, unknown>;
interface Event {
  model: { uid: string };
  params: { data?: Row; where?: unknown };
}

/**
 * The second line, for `strapi.db.query`, which nothing judges afterwards: what is in use is neither deleted nor given
 * another slug, committee, person or role, and a circuit is not taken away.
 */
export function guardSeating(strapi: Core.Strapi): void {
  const touched = async ({ model, params }: Event): Promise<string[]> => {
    const rows: { documentId: string }[] = await rowsOf(strapi, model.uid).findMany({
      where: params.where as Record<string, unknown> | undefined,
      select: ['documentId'],
    });
    return rows.map(({ documentId }) => documentId);
  };
  const judge = async (before: Seating, after: Seating) => {
    const problems = seatingProblems(await withUses(strapi, before, after), after);
    if (problems.length > 0) refuseFields(problems);
  };
  const beforeDelete = async (event: Event): Promise<void> => {
    if (isJudged()) return;
    if (event.model.uid === uids.workflow || event.model.uid === uids.stage) return refuse('CIRCUIT_KEPT');
    const gone = await touched(event);
    const before = await seatingOf(strapi);
    await judge(before, {
      committees: before.committees.filter(({ id }) => !gone.includes(id)),
      seats: before.seats.filter(({ id }) => !gone.includes(id)),
    });
  };
  const beforeUpdate = async (event: Event): Promise<void> => {
    const data = event.params.data ?? {};
    if (isJudged()) return;
    if (event.model.uid === uids.workflow)
      return 'contentType' in data || 'stages' in data ? refuse('CIRCUIT_KEPT') : undefined;
    if ('memberships' in data) return refuseFields([{ path: ['committee'], message: 'MANDATE_MOVED' }]);
    const changed = await touched(event);
    const before = await seatingOf(strapi);
    const text = (name: string, former: string | null) =>
      name in data ? ((data[name] ?? null) as string | null) : former;
    // A relation is named by whatever Strapi takes: what is not said by its number is taken for another.
    const relation = <Value>(name: string, former: Value): Value | string =>
      name in data ? JSON.stringify(data[name] ?? null) : former;
    await judge(before, {
      committees: before.committees.map((committee) =>
        changed.includes(committee.id) ? { ...committee, slug: text('slug', committee.slug) ?? '' } : committee,
      ),
      seats: before.seats.map((seat) =>
        changed.includes(seat.id)
          ? {
              ...seat,
              personName: text('personName', seat.personName) ?? '',
              role: text('role', seat.role) as typeof seat.role,
              from: text('from', seat.from),
              to: text('to', seat.to),
              committee: relation('committee', seat.committee),
              represents: relation('represents', seat.represents),
              account: 'adminUser' in data && data['adminUser'] !== seat.account ? -1 : seat.account,
            }
          : seat,
      ),
    });
  };
  const on = (run: (event: Event) => Promise<void>) => (event: unknown) => run(event as Event);
  strapi.db.lifecycles.subscribe({
    models: [uids.committee, uids.membership, uids.workflow, uids.stage],
    beforeDelete: on(beforeDelete),
    beforeDeleteMany: on(beforeDelete),
  });
  strapi.db.lifecycles.subscribe({
    models: [uids.committee, uids.membership, uids.workflow],
    beforeUpdate: on(beforeUpdate),
    beforeUpdateMany: on(beforeUpdate),
    beforeCreate: on(async ({ model, params: { data = {} } }) => {
      if (model.uid !== uids.committee || isJudged()) return;
      const before = await seatingOf(strapi);
      await judge(before, {
        ...before,
        committees: [...before.committees, { id: '', slug: String(data['slug']), inUse: false }],
      });
    }),
  });
}
