import type { Json } from '@passerelles/outbox/shared';
import { z } from 'zod';

/** The search keeps itself in order through the outbox: one process at a time, tried again, visible when it fails. */
export const MAINTENANCE = 'search.maintenance';
export const SYNONYMS_CHANGED = 'search.synonyms';
export const REFRESH = 'search.refresh';

export const maintenanceJobs = ['rebuild', 'reconcile'] as const;
export type MaintenanceJob = (typeof maintenanceJobs)[number];
export const maintenanceSchema = z.object({ job: z.enum(maintenanceJobs) });

/** Documents to read again: many that changed at once, or what shows something that was changed. */
export const refreshSchema = z.object({
  references: z.array(z.object({ uid: z.string().min(1), documentId: z.string().min(1) })),
});
export type RefreshRequest = z.infer<typeof refreshSchema>;

/** Two requests as one, for consumers of the outbox: each document once. A payload of another version gives way to the newer one. */
export function mergeRefresh(older: Json, newer: Json): Json {
  const [before, after] = [refreshSchema.safeParse(older), refreshSchema.safeParse(newer)];
  if (!before.success || !after.success) return newer;
  const merged = new Map(
    [...before.data.references, ...after.data.references].map((one) => [`${one.uid}:${one.documentId}`, one]),
  );
  return { references: [...merged.values()] };
}

export const reconciliationSchema = z.object({
  /** Published documents the index did not have. */
  missing: z.number().int(),
  /** Documents it had in an older version. */
  outdated: z.number().int(),
  /** Documents it had and that are not published (any more). */
  extra: z.number().int(),
});
export type Reconciliation = z.infer<typeof reconciliationSchema>;

/** The latest run of a job. Instants are ISO 8601; `error` is that of the last try, and the next one clears it. */
export const jobStateSchema = z.object({
  askedAt: z.string().nullable(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  done: z.number().int(),
  total: z.number().int(),
  error: z.string().nullable(),
  /** Of the comparison with the index. */
  result: reconciliationSchema.nullable(),
  /** Of the comparison of the published views with the database, which comes before. Runs of an older version have none. */
  views: reconciliationSchema.nullable().default(null),
});
export type JobState = z.infer<typeof jobStateSchema>;
export const neverRun: JobState = {
  askedAt: null,
  startedAt: null,
  finishedAt: null,
  done: 0,
  total: 0,
  error: null,
  result: null,
  views: null,
};
