import { readCmsSettings } from '@passerelles/config/settings';
import { recordsService } from '@passerelles/committee/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { MAIL, outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import type { PreviewAnswer } from '../../../shared';
import { contentsOf } from '../issues/contents';
import { renderLetter, type Letter } from '../mails/issue';
import { issueWords } from '../mails/words';
import { refuse } from '../refusal';
import { tooManyTests } from '../store/attempts';
import { findIssue, issuesBefore } from '../store/issues';

const MONTH_MS = 30 * 86_400_000;

/** The letter as somebody receives it who follows everything and received the one before: what they see, to the letter. */
export async function previewIssue(
  strapi: Core.Strapi,
  id: number,
  locale: 'fr' | 'en',
  now = Date.now(),
): Promise<PreviewAnswer> {
  return renderLetter(await sample(strapi, id, now), locale, readCmsSettings().publicUrl, null);
}

/** Sends it to who asks, by the way of all mails. */
export async function sendTest(
  strapi: Core.Strapi,
  id: number,
  { to, locale }: { to: string; locale: 'fr' | 'en' },
  now = Date.now(),
): Promise<void> {
  if (await tooManyTests(strapi, to, now)) return refuse('TOO_MANY_REQUESTS');
  const { subject, ...parts } = await previewIssue(strapi, id, locale, now);
  const mail = { to, subject: issueWords[locale].test(subject), ...parts };
  await inTransaction(strapi, () => serviceOf(strapi, outboxService).append(MAIL, to, mail));
}

async function sample(strapi: Core.Strapi, id: number, now: number): Promise<Letter> {
  const issue = await findIssue(strapi, { id });
  if (issue === null) return refuse('ISSUE_UNKNOWN');
  const started = issue.startedAt ?? now;
  const [before] = await issuesBefore(strapi, started, 1);
  const toldThrough = before?.through ?? started - MONTH_MS;
  const { picked, freshOf } = await contentsOf(strapi, issue, issue.through ?? now);
  const heads = issue.heads ?? (await serviceOf(strapi, recordsService).heads());
  return { issue, picked, fresh: freshOf({ kinds: [], themes: [], territories: [], toldThrough }), heads };
}
