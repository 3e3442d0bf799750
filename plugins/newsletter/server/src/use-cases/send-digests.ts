import { recordsService } from '@passerelles/committee/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { digestRhythms, lastSending, newsFor, type DigestRhythm, type LetterKind } from '../../../shared';
import { choicesNow, presentNames } from '../alerts/present-names';
import { readNews, type NewsItem } from '../digests/read-news';
import { SETTLED_MS } from '../digests/settled';
import { sendDigest } from '../mails/send';
import {
  beginTelling,
  dueForDigest,
  firstUntold,
  tellNothing,
  toldUntil,
  type DueSubscriber,
} from '../store/digest-subscribers';
import type { Head } from '../store/issues';

const BATCH = 200;

/** What all digests of a run tell of. */
interface Told {
  news: readonly NewsItem<LetterKind>[];
  heads: readonly Head[];
  nameOf: ReturnType<typeof presentNames>;
}

/**
 * Sends the digests that are due: weekly ones on Tuesdays at seven in Paris, monthly ones on the first Tuesday, each with what became public
 * since the subscriber's last. Nothing new, no mail. What was missed in an outage is told once, in one digest. Every process may do this at
 * the same time: where somebody's telling stands is moved on, and the mail written to the outbox, in one transaction, by one of them.
 */
export async function sendDigests(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  await beginTelling(strapi, now);
  for (const rhythm of digestRhythms) {
    const sent = await sendRhythm(strapi, rhythm, lastSending(rhythm, now - SETTLED_MS), now);
    if (sent > 0) strapi.log.info(`newsletter: ${sent} ${rhythm} digests handed to the outbox`);
  }
}

async function sendRhythm(strapi: Core.Strapi, rhythm: DigestRhythm, through: number, now: number): Promise<number> {
  const from = await firstUntold(strapi, rhythm, through);
  if (from === null) return 0;
  const told = {
    news: await readNews(strapi, { from, through }),
    heads: await serviceOf(strapi, recordsService).heads(),
    nameOf: presentNames(strapi),
  };
  let sent = 0;
  for (let after = 0; ; ) {
    const due = await dueForDigest(strapi, rhythm, through, { after, limit: BATCH });
    const last = due.at(-1);
    if (!last) return sent;
    after = last.id;
    sent += await tellSome(strapi, due, through, told, now);
  }
}

async function tellSome(
  strapi: Core.Strapi,
  due: readonly DueSubscriber[],
  through: number,
  { news, heads, nameOf }: Told,
  now: number,
): Promise<number> {
  const untouched: number[] = [];
  let sent = 0;
  for (const subscriber of due) {
    const window = { from: subscriber.toldThrough, through };
    const items = news.length === 0 ? [] : newsFor(await choicesNow(subscriber, nameOf), window, news);
    if (items.length === 0) {
      untouched.push(subscriber.id);
      continue;
    }
    try {
      if (await tell(strapi, subscriber, through, items, heads, now)) sent += 1;
    } catch (error) {
      // The next run tries again; those after them in the list do not wait for it.
      strapi.log.error(`newsletter: no digest for subscriber ${subscriber.id}: ${String(error)}`);
    }
  }
  await tellNothing(strapi, untouched, through);
  return sent;
}

/** False when another process told them, or they left meanwhile. */
const tell = (
  strapi: Core.Strapi,
  subscriber: DueSubscriber,
  through: number,
  items: readonly NewsItem[],
  heads: readonly Head[],
  now: number,
): Promise<boolean> =>
  inTransaction(strapi, async () => {
    if (!(await toldUntil(strapi, subscriber, through))) return false;
    await sendDigest(strapi, subscriber, items, heads, now);
    return true;
  });
