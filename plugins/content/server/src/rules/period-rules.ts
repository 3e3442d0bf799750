import type { Core, UID } from '@strapi/strapi';
import { endsBeforeStart, isPartialDate, type PartialDate } from '../../../shared';
import { modelOf } from '../schema';
import type { FieldProblem } from './field-rules';
import { labelOf } from './labels';

type Values = Record<string, unknown>;
interface Period {
  start: string;
  end: string;
}

const periods: Readonly<Record<string, Period>> = {
  'api::practice.practice': {
    start: 'startDate',
    end: 'endDate',
  },
  'api::territory.territory': {
    start: 'validFrom',
    end: 'validTo',
  },
};

/** A partial date, or a day of the calendar. */
function dateOf(value: unknown): PartialDate | null {
  const date = typeof value === 'string' ? { value, precision: 'day' as const } : (value as PartialDate | null);
  return date?.value && date.precision && isPartialDate(date) ? { value: date.value, precision: date.precision } : null;
}

/** A period that ends before it starts, as it will stand once `data` is written. */
export async function periodProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  const period = periods[uid];
  if (!period || !(period.start in data || period.end in data)) return [];
  const isWhole = period.start in data && period.end in data;
  const stored = documentId && !isWhole ? await readStored(strapi, uid, documentId, period) : null;
  const values: Values = { ...stored, ...data };
  const start = dateOf(values[period.start]);
  const end = dateOf(values[period.end]);
  if (!start || !end || !endsBeforeStart(start, end)) return [];
  const message = `${labelOf(uid, [period.end])} : ${end.value} vient avant « ${labelOf(uid, [period.start])} » (${start.value}). Corrigez l’une des deux dates.`;
  return [{ path: [period.end], message }];
}

function readStored(strapi: Core.Strapi, uid: string, documentId: string, { start, end }: Period) {
  const { attributes, options } = modelOf(strapi, uid);
  const components = [start, end].filter((field) => attributes[field]?.type === 'component');
  return strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, ...(options?.draftAndPublish ? { publishedAt: null } : {}) },
    populate: components,
  }) as Promise<Values | null>;
}
