import { theme, territory } from '@passerelles/content/shared';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { reasonFor, type Reason, type RecipientsAnswer } from '../../../shared';
import { choicesNow } from '../alerts/present-names';
import { contentsOf } from '../issues/contents';
import { presentRecipient } from '../presenters/issue';
import { refuse } from '../refusal';
import { countByRhythm, readersAfter, type Reader } from '../store/issue-readers';
import { findIssue } from '../store/issues';

const PAGE = 50;
const READ_AT_ONCE = 1_000;

/** Who would receive an issue if it were sent now, and why: judged by the rule that sends it. A page of them, and the counts of all. */
export async function listRecipients(
  strapi: Core.Strapi,
  id: number,
  after: number,
  now = Date.now(),
): Promise<RecipientsAnswer> {
  const issue = await findIssue(strapi, { id });
  if (issue === null) return refuse('ISSUE_UNKNOWN');
  const { picked, nameOf, freshOf } = await contentsOf(strapi, issue, now);
  const counts = {
    receive: 0,
    nothing: 0,
    weekly: await countByRhythm(strapi, 'weekly'),
    monthly: await countByRhythm(strapi, 'monthly'),
  };
  const page: { reader: Reader; reason: Reason }[] = [];
  for (let last = 0; ; ) {
    const readers = await readersAfter(strapi, { after: last, limit: READ_AT_ONCE, before: now });
    if (readers.length === 0) break;
    for (const stored of readers) {
      const reader = await choicesNow(stored, nameOf);
      const reason = reasonFor(reader, picked, freshOf(reader));
      counts[reason === null ? 'nothing' : 'receive'] += 1;
      if (reason !== null && reader.id > after && page.length <= PAGE) page.push({ reader, reason });
    }
    last = readers.at(-1)?.id ?? last;
    await yieldToEventLoop();
  }
  const shown = page.slice(0, PAGE);
  const namesOf = async (uid: string, slugs: readonly string[]) =>
    (await Promise.all(slugs.map((slug) => nameOf(uid, slug)))).map(({ name }) => name);
  const data = await Promise.all(
    shown.map(async ({ reader, reason }) =>
      presentRecipient(reader, reason, {
        themes: await namesOf(theme.uid, reader.themes),
        territories: await namesOf(territory.uid, reader.territories),
      }),
    ),
  );
  return {
    counts,
    data,
    next: page.length > PAGE ? (shown.at(-1)?.reader.id ?? null) : null,
  };
}
