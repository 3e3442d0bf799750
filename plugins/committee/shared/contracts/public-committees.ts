import { z } from 'zod';
import { committeeKinds, seatingRoles } from '../domain/vocabulary';
import { dayInput, memberRoleSchema, stageOutcomeSchema, stagePowerSchema } from './common';
import { recordSummarySchema } from './decision-records';

const actorRefSchema = z.object({ slug: z.string(), name: z.string() });

/** `GET /api/committees` → `{ data: CommitteeSummary[] }`. */
export const committeeSummarySchema = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(committeeKinds),
  description: z.string().nullable(),
  /** The body it belongs to. */
  of: actorRefSchema.nullable(),
  /** People whose mandate covers today, observers included. */
  memberCount: z.number().int(),
  recordCount: z.number().int(),
});
export type CommitteeSummary = z.infer<typeof committeeSummarySchema>;
export const committeeListReply = z.object({ data: z.array(committeeSummarySchema) });

/** A seat in a committee: a name, never an address. Ended mandates stay in the list, `current: false` on the day asked for. */
export const seatSchema = z.object({
  name: z.string(),
  role: memberRoleSchema,
  represents: actorRefSchema.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  current: z.boolean(),
  /** When the mandate was last given, changed or ended, and in which role; null for what is older than this record. */
  decided: z.object({ at: z.string(), as: z.enum(seatingRoles) }).nullable(),
});
export type Seat = z.infer<typeof seatSchema>;

const middleSchema = z.object({ median: z.number(), of: z.number().int() });

/** What the committee's closings add up to; `committeeFigures` in shared/domain/figures.ts says how each is counted. */
export const committeeFiguresSchema = z.object({
  closings: z.number().int(),
  fromSubmission: middleSchema.nullable(),
  fromOpening: middleSchema.nullable(),
  participation: z.object({ present: z.number().int(), eligible: z.number().int() }).nullable(),
  withinTime: z.object({ within: z.number().int(), of: z.number().int() }).nullable(),
  outcomes: z.array(z.object({ power: stagePowerSchema, outcome: stageOutcomeSchema, count: z.number().int() })),
  recordsPerYear: z.array(z.object({ year: z.number().int(), count: z.number().int() })),
});

/** `GET /api/committees/:slug` query. `on`: who sat on that day; today without it. */
export const committeeQuery = z.object({ on: dayInput.optional() });

/** `GET /api/committees/:slug` → `{ data: CommitteePage }`, 404 when unknown. `records` are the 20 latest; the rest by `/api/decision-records?committee=`. */
export const committeePageSchema = committeeSummarySchema.extend({
  /** Meets every `everyMonths[0]` to `everyMonths[1]` months, from month `fromMonth` of the programme. */
  cadence: z.object({ everyMonths: z.array(z.number()), fromMonth: z.number().nullable() }).nullable(),
  /** Public text, one power an item. */
  powers: z.array(z.string()),
  /** The day on which `seats` are `current`. */
  on: z.string(),
  seats: z.array(seatSchema),
  figures: committeeFiguresSchema,
  records: z.array(recordSummarySchema),
});
export type CommitteePage = z.infer<typeof committeePageSchema>;
export const committeeReply = z.object({ data: committeePageSchema });
