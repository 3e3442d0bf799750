import { rowsOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Changes, ChangesService } from '../../../shared';
import { CHANGE } from '../content-types/changes';
import { newest, takeNumbers } from './counter';
import { Waiting } from './waiting';

/** More go into further rows: a row is small, whatever was changed. */
const TAGS_A_ROW = 200;
/** More come with the next answer, at once. */
const ROWS_AN_ANSWER = 100;
const WAITING_AT_MOST = 64;
const KEPT_MS = 7 * 24 * 3_600_000;

interface Row {
  seq: number | string;
  tags: string[];
}

export interface InternalChangesService extends ChangesService {
  /** Forgets what is older than a week. */
  trim(): Promise<void>;
  /** Answers all who wait. */
  close(): void;
}

export function changes({ strapi }: { strapi: Core.Strapi }): InternalChangesService {
  const rows = () => rowsOf<Row>(strapi, CHANGE);
  const waiting = new Waiting(() => newest(strapi), WAITING_AT_MOST);

  const read = async (after: number | undefined): Promise<Changes> => {
    const last = await newest(strapi);
    if (after === last) return { seq: last, tags: [] };
    if (after === undefined || after > last) return { seq: last, tags: null };
    const found = await rows().findMany({
      where: { seq: { $gt: after } },
      orderBy: { seq: 'asc' },
      limit: ROWS_AN_ANSWER,
    });
    if (Number(found[0]?.seq) !== after + 1) return { seq: last, tags: null };
    return { seq: Number(found.at(-1)!.seq), tags: [...new Set(found.flatMap(({ tags }) => tags))] };
  };

  return {
    async announce(tags) {
      const each = [...new Set(tags)];
      if (each.length === 0) return;
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        const batches = batchesOf(each, TAGS_A_ROW);
        const first = await takeNumbers(strapi, trx, batches.length);
        const at = Date.now();
        await rows().createMany({ data: batches.map((tags, index) => ({ seq: first + index, tags, at })) });
        onCommit(() => waiting.wake());
      });
    },

    async since(after, waitMs, signal) {
      const until = Date.now() + waitMs;
      for (;;) {
        const mark = waiting.mark;
        const answer = await read(after);
        const left = until - Date.now();
        if (answer.tags === null || answer.tags.length > 0 || left <= 0 || waiting.closed || signal?.aborted)
          return answer;
        if (waiting.full) return null;
        await waiting.wait(mark, left, signal);
      }
    },

    async trim() {
      await rows().deleteMany({ where: { at: { $lt: Date.now() - KEPT_MS } } });
    },
    close: () => waiting.close(),
  };
}
