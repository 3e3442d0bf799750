import { z } from 'zod';
import { sessionStates } from '../domain/sessions';
import { committeeRefSchema, dayInput, memberRoleSchema, paginationSchema } from './common';
import { reviewSummarySchema } from './reviews';

/** A session of a committee, in a line. */
export const sessionRefSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Calendar day. */
  date: z.string(),
  /** Null: online. */
  place: z.string().nullable(),
});

/** What the caller may do with a session now; `end` and `cancel` are `POST /committee/sessions/:id/end` and `/cancel`, without body. */
export const sessionActions = ['edit', 'agenda', 'attendance', 'end', 'cancel'] as const;
export type SessionAction = (typeof sessionActions)[number];

export const sessionSummarySchema = sessionRefSchema.extend({
  committee: committeeRefSchema,
  state: z.enum(sessionStates),
  /** It is the day, and it was not ended: attendance and votes of those present can be taken. */
  held: z.boolean(),
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

/** `GET /committee/sessions/:id` → `{ data: SessionDetail }`, as every action below. */
export const sessionDetailSchema = sessionSummarySchema.extend({
  agenda: z.array(reviewSummarySchema),
  /** Seats whose mandate covers the day of the session, observers included. */
  seats: z.array(
    z.object({
      membershipId: z.string(),
      name: z.string(),
      role: memberRoleSchema,
      represents: z.string().nullable(),
      present: z.boolean(),
    }),
  ),
  actions: z.array(z.enum(sessionActions)),
});
export type SessionDetail = z.infer<typeof sessionDetailSchema>;
export const sessionReply = z.object({ data: sessionDetailSchema });

const what = {
  title: z.string().trim().min(1).max(200),
  date: dayInput,
  /** Null: online. */
  place: z.string().trim().min(1).max(200).nullable().default(null),
};

/** `POST /committee/sessions` (who presides over the committee). A day that has passed: `DATE_PASSED`. */
export const sessionInput = z.object({ committee: z.string().max(100), ...what });
export type SessionInput = z.infer<typeof sessionInput>;

/** `POST /committee/sessions/:id`: moves or renames a session that was not ended. */
export const sessionChangeInput = z.object(what);
export type SessionChangeInput = z.infer<typeof sessionChangeInput>;

/** `POST /committee/sessions/:id/agenda`: puts a review that waits for this committee on the agenda, or takes it off. */
export const agendaInput = z.object({ review: z.string().max(100), on: z.boolean() });
export type AgendaInput = z.infer<typeof agendaInput>;

/** `POST /committee/sessions/:id/attendance`: those present, the whole list, on the day. A name that does not sit: `NOT_OF_COMMITTEE`. */
export const attendanceInput = z.object({ present: z.array(z.string().max(100)).max(200) });
export type AttendanceInput = z.infer<typeof attendanceInput>;
