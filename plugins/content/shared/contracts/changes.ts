import { serviceKey } from '@passerelles/kit/shared';
import { z } from 'zod';

/** The longest that `GET /api/published/changes` waits for news, in seconds. */
export const LONGEST_WAIT = 25;

const whole = z.string().regex(/^\d{1,15}$/);
/**
 * Query of `GET /api/published/changes`. `after`: the `seq` of the answer before, none at first; `wait`: how many seconds to wait
 * when nothing is newer.
 */
export const changesQuery = z.strictObject({
  after: whole.transform(Number).optional(),
  wait: whole.transform(Number).pipe(z.number().max(LONGEST_WAIT)).default(0),
});

/**
 * What changed after a cursor, and the cursor to ask with next. `tags: null`: anything may have changed, since the cursor is missing, older
 * than what is kept (a week), or newer than the database, which was put back from a copy.
 */
export const changesReply = z.object({
  seq: z.number().int().min(0),
  tags: z.array(z.string()).nullable(),
});
export type Changes = z.infer<typeof changesReply>;

export interface ChangesService {
  /**
   * Says that what carries one of these tags changed, in the transaction that is open or in one of its own. It holds the one counter of
   * changes until the commit: to be called at the end of a short transaction.
   */
  announce(tags: readonly string[]): Promise<void>;
  /**
   * What was announced after `after`, at once when there is something; otherwise when there is, or after `waitMs`, or when `signal` ends it.
   * Null when as many wait as may.
   */
  since(after: number | undefined, waitMs: number, signal?: AbortSignal): Promise<Changes | null>;
}

export const changesService = serviceKey<ChangesService>('content', 'changes');
