import type { Core, UID } from '@strapi/strapi';
import {
  endsBeforeStart,
  isDayOfMeeting,
  isPartialDate,
  meetingReport,
  typeOf,
  type PartialDate,
} from '../../../shared';
import { modelOf } from '../schema';
import { problemOf, type FieldProblem } from './problem';

type Values = Record<string, unknown>;

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
  const period = typeOf(uid)?.period;
  const values = period && (await asItWillStand(strapi, uid, data, documentId, [period.start, period.end]));
  if (!values) return [];
  const start = dateOf(values[period.start]);
  const end = dateOf(values[period.end]);
  if (!start || !end || !endsBeforeStart(start, end)) return [];
  return [problemOf(uid, { path: period.end, code: 'END_BEFORE_START' })];
}

/** Sessions of a meeting on a day that is none of its days. */
export async function sessionDayProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Values,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  if (uid !== meetingReport.uid) return [];
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
    return [problemOf(uid, { path: `programme.${index}.day`, code: 'NOT_A_DAY_OF_MEETING' })];
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
