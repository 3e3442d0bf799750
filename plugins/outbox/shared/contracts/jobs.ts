import { serviceKey } from '@passerelles/kit/shared';

/** What the clock has done, whatever else happens: deadlines, checks, forgetting. */
export interface Job {
  /** In the log when it fails. */
  name: string;
  /** Again after so many milliseconds… */
  everyMs?: number;
  /** …or at the moments of a cron rule with seconds (`0 17 3 * * *`: at 3:17:00). */
  rule?: string;
  /** Once at start too. */
  atStart?: boolean;
  /** What it rejects with is said in the log, and it is tried again the next time. */
  run(): Promise<unknown>;
}

/**
 * The only way in which a plugin has something done by the clock, so that one setting
 * (JOBS, and READ_ONLY) decides for all of them. A command that imports or verifies must not close stages or send mails.
 */
export interface JobsService {
  /** To be called in a plugin's `bootstrap()`. Resolves when the run at start is done; at once where this process runs no jobs. */
  add(job: Job): Promise<void>;
  stop(): void;
}

export const jobsService = serviceKey<JobsService>('outbox', 'jobs');
