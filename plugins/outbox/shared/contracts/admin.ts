import { z } from 'zod';

/** Who may see what did not work and decide about it: super admins until someone grants it to others. */
export const OPERATE_PERMISSION = 'plugin::outbox.operate';

/** A row that waits for a person, as the admin page shows it. Instants are ISO 8601. */
export const deadRowSchema = z.object({
  id: z.number(),
  topic: z.string(),
  consumer: z.string(),
  key: z.string(),
  attempts: z.number(),
  appendedAt: z.string(),
  diedAt: z.string(),
  error: z.string(),
  /** The effect may have happened (a mail that was handed over): trying again may double it. */
  uncertain: z.boolean(),
});
export type DeadRow = z.infer<typeof deadRowSchema>;

/** Answer of `GET /outbox/state`. The newest dead rows only, at most a hundred; `consumers` counts them all. */
export const outboxStateSchema = z.object({
  consumers: z.array(
    z.object({
      topic: z.string(),
      consumer: z.string(),
      depth: z.number(),
      scheduled: z.number(),
      oldestAgeSeconds: z.number(),
      dead: z.number(),
    }),
  ),
  dead: z.array(deadRowSchema),
});
export type OutboxState = z.infer<typeof outboxStateSchema>;
