import { z } from 'zod';
import { isSessionTime, readTime } from '@passerelles/kit/shared';
import { minutesLimit } from '../domain/minutes-facts';
import { readLink, sessionFacets, sessionStates } from '../domain/sessions';
import { committeeRefSchema, dayInput, instant, memberRoleSchema, paginationSchema } from './common';
import { reviewSummarySchema } from './reviews';

/** A session of a committee, in a line. */
export const sessionRefSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Calendar day. */
  date: z.string(),
  /** `HH:MM` where the committee sits; null while it is not known. */
  start: z.string().nullable(),
  /** Before the start: after midnight. */
  end: z.string().nullable(),
  /** Null: online. */
  place: z.string().nullable(),
});

/**
 * What the caller may do with a session now. Without body: `convene` (`POST /committee/sessions/:id/convene`, members are called by mail),
 * `announce` (`…/announce`, they are sent the agenda as it is now, and those seated since are called), `end` (`…/end`), `cancel` (`…/cancel`).
 */
export const sessionActions = [
  'edit',
  'agenda',
  'convene',
  'announce',
  'attendance',
  'end',
  'cancel',
  'minutes',
  'close-minutes',
] as const;
export type SessionAction = (typeof sessionActions)[number];

export const sessionSummarySchema = sessionRefSchema.extend({
  committee: committeeRefSchema,
  state: z.enum(sessionStates),
  /** It is the day, and it was not ended: attendance and votes of those present can be taken. */
  held: z.boolean(),
  /** The day on which members were told last; null while they were not called. */
  convenedOn: z.string().nullable(),
  agendaCount: z.number().int(),
  presentCount: z.number().int(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/**
 * `GET /committee/sessions` → of the committees where the caller sits, of all for editors. `coming`: planned ones, nearest
 * first; `past`: ended, cancelled or whose day has passed, latest first.
 */
export const sessionsQuery = z.object({
  committee: z.string().max(100).optional(),
  scope: z.enum(['coming', 'past']).default('coming'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});
export type SessionsQuery = z.infer<typeof sessionsQuery>;
export const sessionListReply = z.object({
  data: z.array(sessionSummarySchema),
  meta: z.object({ pagination: paginationSchema }),
});
export type SessionListReply = z.infer<typeof sessionListReply>;

/** A point of the agenda: a review, whose id it has, or a point of the session's own. */
export const agendaEntrySchema = z.union([
  z.object({
    id: z.string(),
    review: reviewSummarySchema,
    /** Ballots of those present that were taken in this session. */
    inPerson: z.number().int(),
    /** What was decided of it in this session. */
    records: z.array(z.object({ reference: z.string(), number: z.string(), series: z.string(), url: z.string() })),
  }),
  z.object({ id: z.string(), text: z.string() }),
]);
export type AgendaEntry = z.infer<typeof agendaEntrySchema>;

/** `GET /committee/sessions/:id` → `{ data: SessionDetail }`, as every action below. */
export const sessionDetailSchema = sessionSummarySchema.extend({
  /** Where it is joined from afar. */
  link: z.string().nullable(),
  agenda: z.array(agendaEntrySchema),
  /** What is no longer as members were told it; nothing while they were not called. */
  untold: z.array(z.enum(sessionFacets)),
  /** Names of those who were seated since, and were not called. */
  uncalled: z.array(z.string()),
  /** Seats whose mandate covers the day of the session, observers included. */
  seats: z.array(
    z.object({
      membershipId: z.string(),
      name: z.string(),
      role: memberRoleSchema,
      represents: z.string().nullable(),
      present: z.boolean(),
      excused: z.boolean(),
      /** An e-mail address is known, to call this member by. */
      reachable: z.boolean(),
    }),
  ),
  /** Proxies in force for what is on the agenda, of members who are not present. */
  proxies: z.array(z.object({ giver: z.string(), bearer: z.string(), about: z.string() })),
  minutesClosedAt: instant.nullable(),
  actions: z.array(z.enum(sessionActions)),
});
export type SessionDetail = z.infer<typeof sessionDetailSchema>;
export const sessionReply = z.object({ data: sessionDetailSchema });

const empty = (value: string | null): string | null => (value === '' ? null : value);

/** A time of day as people write it, `18 h 30` or `18:30`; kept as `18:30`. */
const timeInput = z
  .string()
  .trim()
  .max(20)
  .nullable()
  .default(null)
  .transform((typed, context) => {
    if (!typed) return null;
    const time = readTime(typed);
    if (time === null)
      context.addIssue({ code: 'custom', message: 'must be a time of day, for example 18:30 or 18 h 30' });
    return time;
  });

/** An address of the web; `https://` is added where nothing is written before the name. */
const linkInput = z
  .string()
  .trim()
  .max(500)
  .nullable()
  .default(null)
  .transform((typed, context) => {
    if (!typed) return null;
    const link = readLink(typed);
    if (link === null)
      context.addIssue({
        code: 'custom',
        message: 'must be a web address, for example https://visio.example.org/seance',
      });
    return link;
  });

const what = {
  title: z.string().trim().min(1).max(200),
  date: dayInput,
  start: timeInput,
  end: timeInput,
  /** Null: online. */
  place: z.string().trim().max(200).nullable().default(null).transform(empty),
  link: linkInput,
};
const hours = {
  check: ({ start, end }: { start: string | null; end: string | null }) =>
    isSessionTime({ start, end }) && (start !== null || end === null),
  said: {
    path: ['end'],
    error: 'must come after the start (after midnight at most 12 hours later), and not without one',
  },
};

/** `POST /committee/sessions` (who presides over the committee): it is prepared, and calls nobody. A day that has passed: `DATE_PASSED`. */
export const sessionInput = z.object({ committee: z.string().max(100), ...what }).refine(hours.check, hours.said);
export type SessionInput = z.infer<typeof sessionInput>;

/**
 * `POST /committee/sessions/:id`: moves or renames a session that was not ended. Members who were called are told by mail, and their
 * calendars follow.
 */
export const sessionChangeInput = z.object(what).refine(hours.check, hours.said);
export type SessionChangeInput = z.infer<typeof sessionChangeInput>;

/** `POST /committee/sessions/:id/agenda`: puts a review that waits for this committee on the agenda, or takes it off. */
export const agendaInput = z.object({ review: z.string().max(100), on: z.boolean() });
export type AgendaInput = z.infer<typeof agendaInput>;

/** `POST /committee/sessions/:id/items`: a point that is no document, put last. */
export const itemInput = z.object({ text: z.string().trim().min(1).max(500) });
export type ItemInput = z.infer<typeof itemInput>;

/** `POST /committee/sessions/:id/items/remove`. */
export const itemRemovalInput = z.object({ id: z.string().max(100) });

/** `POST /committee/sessions/:id/order`: every point of the agenda, in the order in which it is taken; else `AGENDA_CHANGED`. */
export const orderInput = z.object({ order: z.array(z.string().max(100)).max(500) });

/**
 * `POST /committee/sessions/:id/attendance`: those present and those excused, both whole, on the day. A name that does not sit:
 * `NOT_OF_COMMITTEE`; one on both lists is present.
 */
export const attendanceInput = z.object({
  present: z.array(z.string().max(100)).max(200),
  excused: z.array(z.string().max(100)).max(200).default([]),
});
export type AttendanceInput = z.infer<typeof attendanceInput>;

/** `GET /committee/sessions/:id/minutes` → `{ data }`: to who writes them at any time, to the others once they are closed. */
export const minutesSchema = z.object({
  /** As they were saved last; null before that, and for who may not read them yet. */
  text: z.string().nullable(),
  closedAt: instant.nullable(),
  /** Drafted from what was noted and decided until now; null for who does not write them. */
  draft: z.string().nullable(),
});
export type Minutes = z.infer<typeof minutesSchema>;
export const minutesReply = z.object({ data: minutesSchema });

/** `POST /committee/sessions/:id/minutes`; `before` is the text that was read (`MINUTES_CHANGED` when it is another). Then `…/minutes/close`, without body. */
export const minutesInput = z.object({
  text: z.string().trim().min(1).max(minutesLimit),
  before: z.string().nullable(),
});
export type MinutesInput = z.infer<typeof minutesInput>;
