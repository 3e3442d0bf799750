import { z } from 'zod';
import { compositionWarnings } from '../domain/mandate-rules';
import { committeeKinds, ballotVisibilities, missedQuorumRules, seatingRoles } from '../domain/vocabulary';
import { stageWarnings } from '../domain/workflow-rules';
import { committeeRefSchema, majoritySchema, memberRoleSchema, stagePowerSchema } from './common';

const actorSchema = z.object({ documentId: z.string(), name: z.string() });

export const seatConfigurationSchema = z.object({
  id: z.string(),
  personName: z.string(),
  account: z.object({ id: z.number().int(), name: z.string() }).nullable(),
  role: memberRoleSchema,
  represents: actorSchema.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  current: z.boolean(),
  /** A ballot, a recusal or a proxy bears this mandate: only its end can still change. */
  used: z.boolean(),
  /** Who gave, changed or ended it last; `by` null for a program. */
  decided: z.object({ at: z.string(), as: z.enum(seatingRoles), by: z.string().nullable() }).nullable(),
});
export type SeatConfiguration = z.infer<typeof seatConfigurationSchema>;

export const committeeConfigurationSchema = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(committeeKinds),
  of: actorSchema.nullable(),
  description: z.string(),
  powers: z.array(z.string()),
  cadence: z.object({ everyMonths: z.array(z.number().int()), fromMonth: z.number().int().nullable() }).nullable(),
  proxiesPerMember: z.number().int(),
  /** Every mandate, past ones included, in the order in which they were given. */
  seats: z.array(seatConfigurationSchema),
  warnings: z.array(z.enum(compositionWarnings)),
});
export type CommitteeConfiguration = z.infer<typeof committeeConfigurationSchema>;

export const stageConfigurationSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Slug; null when the committee was deleted. */
  committee: z.string().nullable(),
  power: stagePowerSchema,
  quorum: z.union([z.object({ count: z.number() }), z.object({ share: z.object({ n: z.number(), d: z.number() }) })]),
  majority: majoritySchema,
  votingDays: z.number().int(),
  reminderDays: z.number().int(),
  reasonHours: z.number().int(),
  missedQuorum: z.enum(missedQuorumRules),
  ballotVisibility: z.enum(ballotVisibilities),
  warnings: z.array(z.enum(stageWarnings)),
});
export type StageConfiguration = z.infer<typeof stageConfigurationSchema>;

export const workflowConfigurationSchema = z.object({
  id: z.string(),
  name: z.string(),
  contentType: z.string(),
  revision: z.string(),
  stages: z.array(stageConfigurationSchema),
  /** Reviews whose stage is open under the rules of the day when it opened. */
  openReviews: z.number().int(),
});
export type WorkflowConfiguration = z.infer<typeof workflowConfigurationSchema>;

/**
 * `GET /committee/configuration` → `{ data: Configuration }`. `people`: active accounts of the panel by name; the address
 * stands beside the name only where two people share it.
 */
export const configurationSchema = z.object({
  committees: z.array(committeeConfigurationSchema),
  workflows: z.array(workflowConfigurationSchema),
  people: z.array(z.object({ id: z.number().int(), name: z.string() })),
});
export type Configuration = z.infer<typeof configurationSchema>;
export const configurationReply = z.object({ data: configurationSchema });
export const committeeConfigurationReply = z.object({ data: committeeConfigurationSchema });
export const workflowConfigurationReply = z.object({ data: workflowConfigurationSchema });

/** `GET /committee/actors?q=…` → `{ data: [{ documentId, name }] }`, 20 at most, by name. */
export const actorsQuery = z.object({ q: z.string().trim().max(100).default('') });
export const actorsReply = z.object({ data: z.array(actorSchema) });

/**
 * `GET /committee/committees/:slug/successor` → `{ data: Succession }`, for who chairs that committee today: who may follow, and
 * who is named already. `to`: the last day of the chair's own mandate.
 */
export const successionSchema = z.object({
  committee: committeeRefSchema,
  to: z.string().nullable(),
  next: z.object({ name: z.string(), from: z.string() }).nullable(),
  candidates: z.array(z.object({ seat: z.string(), name: z.string(), role: memberRoleSchema })),
});
export type Succession = z.infer<typeof successionSchema>;
export const successionReply = z.object({ data: successionSchema });
