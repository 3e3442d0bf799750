import type { Core } from '@strapi/strapi';
import { facetNames } from '../../../shared';
import { loggedQuery } from '../../../shared/domain/logged-query';
import type { Searched } from '../../../shared/domain/popular';
import { Counts } from '../query-log/counts';
import { addCounts, forget, monthOf, readPopular } from '../query-log/store';
import { Typing } from '../query-log/typing';
import type { QueryLog } from './contracts';

const flushMs = 5_000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What people search, by month: words and counts. Written every five seconds: a crash loses the searches of a quarter of a minute. */
export function queryLog({ strapi }: { strapi: Core.Strapi }): QueryLog {
  const typing = new Typing();
  const counts = new Counts();
  let popular: readonly Searched[] = [];
  let readAt = 0;
  let forgotAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const flush = async (now = Date.now()): Promise<void> => {
    for (const noted of typing.settled(now)) counts.add(noted);
    const taken = counts.take();
    if (taken.length > 0) await addCounts(strapi, monthOf(now), taken);
    if (now - readAt >= minuteMs) {
      readAt = now;
      popular = await readPopular(strapi, now);
    }
    if (now - forgotAt >= dayMs) {
      forgotAt = now;
      await forget(strapi, now);
    }
  };

  return {
    note(query, { total, partial }, reader) {
      const filtered = facetNames.some((facet) => query[facet].length > 0);
      const found = total > 0 && !partial;
      // Nothing under a filter says nothing about the words; a further page is the same search.
      if (reader === null || query.page > 1 || (filtered && !found)) return;
      const searched = loggedQuery(query.q);
      if (searched === null) return;
      for (const noted of typing.note({ ...searched, reader, found }, Date.now())) counts.add(noted);
    },
    flush,
    popular: () => popular,
    start() {
      timer ??= setInterval(() => {
        flush().catch((error: unknown) =>
          strapi.log.warn(`search: what was searched is not written down: ${String(error)}`),
        );
      }, flushMs);
      timer.unref();
    },
    async stop() {
      if (!timer) return;
      clearInterval(timer);
      timer = undefined;
      await flush(Date.now() + minuteMs);
    },
  };
}
