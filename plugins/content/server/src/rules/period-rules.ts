import type { Core, UID } from '@strapi/strapi';
import { endsBeforeStart, isDayOfMeeting, isPartialDate, type PartialDate } from '../../../shared';
import { modelOf } from '../schema';
import type { FieldProblem } from './field-rules';
import { labelOf } from './labels';

type Values = Record<string, unknown>;
interface Period {
  start: string;
  end: string;
}

const meetingReport = 'api::meeting-report.meeting-report';

const periods: Readonly<Record<string, Period>> = {
  [meetingReport]: {
    start: 'date',
    end: 'endDate',
  },
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
  const values = period && (await asItWillStand(strapi, uid, data, documentId, [period.start, period.end]));
  if (!values) return [];
  const start = dateOf(values[period.start]);
  const end = dateOf(values[period.end]);
  if (!start || !end || !endsBeforeStart(start, end)) return [];
  const message = `${labelOf(uid, [period.end])} : ${end.value} vient avant « ${labelOf(uid, [period.start])} » (${start.value}). Corrigez l’une des deux dates.`;
  return [{ path: [period.end], message, code: 'END_BEFORE_START' }];
}

/** Sessions of a meeting on a day that is none of its days. */
export async function sessionDayProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  if (uid !== meetingReport) return [];
  const values = await asItWillStand(strapi, uid, data, documentId, ['date', 'endDate', 'programme']);
  if (!values || !Array.isArray(values['programme'])) return [];
  const date = dateOf(values['date']);
  const end = dateOf(values['endDate']);
  // Of days in the wrong order, none is a session's: that is said once.
  if (date && end && endsBeforeStart(date, end)) return [];
  const meeting = { date, endDate: end?.value ?? null };
  return (values['programme'] as Values[]).flatMap((session, index): FieldProblem[] => {
    const day = dateOf(session['day'])?.value;
    if (day === undefined || isDayOfMeeting(day, meeting)) return [];
    const path = ['programme', index, 'day'];
    const message = `${labelOf(uid, path)} : ${day} n’est pas un jour de la rencontre. Corrigez ce jour, ou les dates de la rencontre.`;
    return [{ path, message, code: 'NOT_A_DAY_OF_MEETING' }];
  });
}

/** The fields as they will stand once `data` is written over the draft; undefined when it touches none of them. */
async function asItWillStand(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
  fields: readonly string[],
): Promise<Values | undefined> {
  const given = fields.filter((field) => field in data);
  if (given.length === 0) return undefined;
  if (!documentId || given.length === fields.length) return data;
  const { attributes, options } = modelOf(strapi, uid);
  const stored = (await strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, ...(options?.draftAndPublish ? { publishedAt: null } : {}) },
    populate: fields.filter((field) => attributes[field]?.type === 'component'),
  })) as Values | null;
  return { ...stored, ...data };
}
