import { serviceKey } from '@passerelles/kit/shared';

/** Work that runs at given times: deadlines, checks, deletion of old data. */
export interface Job {
  /** Names the job in the log when it fails. */
  name: string;
  /** Again after so many milliseconds… */
  everyMs?: number;
  /** …or at the moments of a cron rule with seconds (`0 17 3 * * *`: at 3:17:00). */
  rule?: string;
  /** Once at start too. */
  atStart?: boolean;
  /** A rejection is logged; the job runs again at its next time. */
  run(): Promise<unknown>;
}

/**
 * The only way for a plugin to run something at given times, so that one setting
 * (JOBS, and READ_ONLY) decides for all of them. A command that imports or verifies must not close stages or send mails.
 */
export interface JobsService {
  /** To be called in a plugin's `bootstrap()`. Resolves when the run at start is done; at once where this process runs no jobs. */
  add(job: Job): Promise<void>;
  stop(): void;
}

export const jobsService = serviceKey<JobsService>('outbox', 'jobs');
