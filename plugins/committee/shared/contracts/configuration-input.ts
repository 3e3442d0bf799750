import { z } from 'zod';
import type { ConfigurationProblem } from '../configuration-problems';
import {
  committeeKinds,
  ballotVisibilities,
  isReservedSeries,
  majorityRules,
  memberRoles,
  missedQuorumRules,
  stagePowers,
} from '../domain/vocabulary';
import { defaultReasonHours } from '../domain/completion';
import { stageProblems } from '../domain/workflow-rules';

const wrong = (problem: ConfigurationProblem) => ({ error: problem });

const name = z.string(wrong('TEXT_1_TO_200')).trim().min(1, wrong('TEXT_1_TO_200')).max(200, wrong('TEXT_1_TO_200'));
const longText = z.string(wrong('TEXT_UP_TO_2000')).trim().max(2000, wrong('TEXT_UP_TO_2000'));
const whole = (min: number, max: number, problem: ConfigurationProblem) =>
  z.int(wrong(problem)).min(min, wrong(problem)).max(max, wrong(problem));
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, wrong('NOT_IN_LIST'));
/** A day that exists: the 30th of February is refused. */
const day = z.iso.date(wrong('DAY_FORMAT'));
const months = whole(1, 24, 'MONTHS_1_TO_24');

/** In addresses and in the numbers of records: given once, never changed. The series of historical records is no committee's. */
const slug = z
  .string(wrong('SLUG_FORMAT'))
  .max(80, wrong('SLUG_FORMAT'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wrong('SLUG_FORMAT'))
  .refine((value) => !isReservedSeries(value), wrong('SLUG_TAKEN'));

/** `PUT /committee/committees/:slug` → `{ data: CommitteeConfiguration }`. `of`: documentId of the actor that it belongs to. */
export const committeeInput = z.object({
  name,
  kind: oneOf(committeeKinds),
  of: z.string().nullable(),
  description: longText,
  /** One power an item. */
  powers: z.array(name).max(30, wrong('POWERS_UP_TO_30')),
  /** Meets every `everyMonths[0]` to `everyMonths[1]` months, from month `fromMonth` of the programme. */
  cadence: z
    .object({
      everyMonths: z.tuple([months, months]).refine(([least, most]) => least <= most, wrong('MONTHS_ORDER')),
      fromMonth: months.nullable(),
    })
    .nullable(),
  proxiesPerMember: whole(0, 10, 'PROXIES_0_TO_10'),
});
export type CommitteeInput = z.infer<typeof committeeInput>;

/** `POST /committee/committees` → `{ data: CommitteeConfiguration }`. */
export const newCommitteeInput = committeeInput.extend({ slug });
export type NewCommitteeInput = z.infer<typeof newCommitteeInput>;

/**
 * `POST /committee/committees/:slug/seats`, `PUT /committee/seats/:id` → `{ data: CommitteeConfiguration }`. A mandate ends
 * with `to`, its last day; nothing removes it.
 */
export const seatInput = z.object({
  personName: name,
  /** Null for a person without account, whose vote the chair takes in session. */
  adminUserId: z.int(wrong('ACCOUNT_UNKNOWN')).nullable(),
  role: oneOf(memberRoles),
  /** documentId of the actor represented. */
  represents: z.string().nullable(),
  from: day,
  to: day.nullable(),
});
export type SeatInput = z.infer<typeof seatInput>;

/**
 * `POST /committee/committees/:slug/successor` → `{ data: Succession }`: `seat` is the mandate of one of the candidates, `from` the
 * first day as chair, after today. Refused with `CHAIR_ONLY`, `DUTIES_APART`, `SUCCESSOR_NAMED`, `SEAT_NOT_FOUND`, `DATE_PASSED`.
 */
export const successorInput = z.object({ seat: z.string().min(1), from: day });
export type SuccessorInput = z.infer<typeof successorInput>;

const term = whole(1, 100, 'SHARE_TERMS_1_TO_100');
const quorum = z
  .object(
    { count: whole(1, 500, 'COUNT_1_TO_500').optional(), share: z.object({ n: term, d: term }).optional() },
    wrong('QUORUM_FORM'),
  )
  .transform((given, context) => {
    if (given.share && given.count === undefined) return { share: given.share };
    if (given.count !== undefined && !given.share) return { count: given.count };
    context.addIssue({ code: 'custom', message: 'QUORUM_FORM' satisfies ConfigurationProblem });
    return z.NEVER;
  });

export const stageInput = z.object({
  /** Of a stage that is there already; null for a new one. */
  id: z.string().nullable(),
  name,
  /** Slug of the committee. */
  committee: z.string().min(1, wrong('COMMITTEE_UNKNOWN')),
  power: oneOf(stagePowers),
  quorum,
  majority: oneOf(majorityRules),
  votingDays: whole(1, 180, 'DAYS_1_TO_180'),
  /** Days before the deadline; 0 for no reminder. */
  reminderDays: whole(0, 180, 'REMINDER_BEFORE_DEADLINE'),
  /** How long whoever presides has for the reason once all have voted; 0 closes at once. */
  reasonHours: whole(0, 720, 'HOURS_0_TO_720').default(defaultReasonHours),
  missedQuorum: oneOf(missedQuorumRules),
  ballotVisibility: oneOf(ballotVisibilities),
});
export type StageInput = z.infer<typeof stageInput>;

/**
 * `PUT /committee/workflows/:id` → `{ data: WorkflowConfiguration }`: the whole list of stages in their order. `revision` is
 * the one that was read; refused with `CONFIGURATION_CHANGED` when somebody saved meanwhile.
 */
export const workflowInput = z
  .object({
    name,
    revision: z.string(),
    stages: z.array(stageInput).min(1, wrong('STAGES_1_TO_10')).max(10, wrong('STAGES_1_TO_10')),
  })
  .superRefine(({ stages }, context) => {
    for (const { path, message } of stageProblems(stages)) context.addIssue({ code: 'custom', path, message });
  });
export type WorkflowInput = z.infer<typeof workflowInput>;
