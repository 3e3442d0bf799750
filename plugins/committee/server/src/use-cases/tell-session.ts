import type { Core } from '@strapi/strapi';
import { sessionCalendar, type Announced, type SessionFacet, type SessionPlan } from '../../../shared';
import { configurationOf } from '../configuration';
import { sessionAddress } from '../configuration/addresses';
import type { Attachment } from '../configuration/ports';
import { catalogues } from '../mails/catalogues';
import { send, type Recipient } from '../mails/send';
import type { AgendaPoint, SessionSaid } from '../mails/session-said';
import type { MailLocale } from '../mails/words';
import { nowIso } from '../store/clock';
import type { SessionRow } from '../store/rows';
import { planOf } from '../store/sessions';
import { reviews } from '../store/tables';

type Told = readonly Recipient[];

/** Calls these members to the session as it stands. */
export async function tellCalled(strapi: Core.Strapi, session: SessionRow, to: Told): Promise<void> {
  if (to.length === 0) return;
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say, language) => ({
    ...say.sessionConvened(said),
    attachments: [entry(strapi, session, said, language)],
  }));
}

/** What changed, from what they were told before to what stands. */
export async function tellChanged(
  strapi: Core.Strapi,
  session: SessionRow,
  before: SessionPlan,
  changed: readonly SessionFacet[],
  to: Told,
): Promise<void> {
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say, language) => ({
    ...say.sessionChanged(said, before, changed),
    attachments: [entry(strapi, session, said, language)],
  }));
}

/** It was moved to a day on which they do not sit: for them it is taken out of the calendar. */
export async function tellMoved(strapi: Core.Strapi, session: SessionRow, before: Announced, to: Told): Promise<void> {
  if (to.length === 0) return;
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say, language) => ({
    ...say.sessionMoved(said, before),
    attachments: [entry(strapi, session, { ...said, plan: before }, language, true)],
  }));
}

export async function tellCancelled(strapi: Core.Strapi, session: SessionRow, to: Told): Promise<void> {
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say, language) => ({
    ...say.sessionCancelled(said),
    attachments: [entry(strapi, session, said, language, true)],
  }));
}

/** Their mandate ends before its day now: for them it is taken out of the calendar. */
export async function tellLeft(strapi: Core.Strapi, session: SessionRow, to: Told): Promise<void> {
  if (to.length === 0) return;
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say, language) => ({
    ...say.sessionLeft(said),
    attachments: [entry(strapi, session, said, language, true)],
  }));
}

export async function tellMinutes(strapi: Core.Strapi, session: SessionRow, to: Told): Promise<void> {
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say) => say.minutesClosed(said));
}

export async function tellReminded(strapi: Core.Strapi, session: SessionRow, to: Told): Promise<void> {
  const said = await saidOf(strapi, session);
  await send(strapi, to, (say) => say.sessionReminder(said));
}

async function saidOf(strapi: Core.Strapi, session: SessionRow): Promise<SessionSaid> {
  return {
    committee: session.committeeName,
    plan: planOf(session),
    agenda: await pointsOf(strapi, session),
    url: sessionAddress(strapi, session.documentId),
  };
}

/** The points of the agenda, in order. */
async function pointsOf(strapi: Core.Strapi, { agenda, items }: SessionRow): Promise<AgendaPoint[]> {
  const examined = await reviews(strapi).findMany({ documentId: { $in: agenda } }, { select: ['documentId', 'title'] });
  const points = new Map<string, AgendaPoint>([
    ...examined.map(({ documentId, title }): [string, AgendaPoint] => [documentId, { title }]),
    ...(items ?? []).map(({ id, text }): [string, AgendaPoint] => [id, { text }]),
  ]);
  return agenda.flatMap((id) => points.get(id) ?? []);
}

/** The session as a file that a calendar takes in: the same entry each time, by its UID. */
function entry(
  strapi: Core.Strapi,
  session: SessionRow,
  said: SessionSaid,
  language: MailLocale,
  cancelled = false,
): Attachment {
  const { addresses, name } = configurationOf(strapi);
  const words = catalogues[language];
  const content = sessionCalendar({
    session: said.plan,
    uid: `session-${session.documentId}@${new URL(addresses.site).hostname}`,
    sequence: session.sequence ?? 0,
    cancelled,
    organiser: { name: `${session.committeeName} (${name})`, address: `mailto:${senderOf(strapi, said.url)}` },
    url: said.url,
    description: words.sessionEntry(said),
    locale: language,
    writtenAt: nowIso(),
  });
  return {
    filename: words.sessionFile,
    contentType: `text/calendar; charset=utf-8; method=${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    content,
  };
}

/** The address that mails come from, as Strapi's own settings name it. */
function senderOf(strapi: Core.Strapi, url: string): string {
  const from = strapi.config.get<unknown>('plugin::email.settings.defaultFrom');
  const written = typeof from === 'string' ? from : '';
  return (
    /<([^<>\s]+)>/.exec(written)?.[1] ??
    (/^\S+@\S+$/.test(written.trim()) ? written.trim() : `noreply@${new URL(url).hostname}`)
  );
}
