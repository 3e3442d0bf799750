import { sessionHours, type SessionFacet, type SessionPlan } from '../../../shared';
import type { sessionsFr } from './fr-sessions';
import { numbered, type SessionSaid } from './session-said';
import { bullets, sayDay } from './words';

const footer = 'You receive this message because you sit in this committee.';
const quote = (title: string) => `“${title}”`;
const day = (iso: string) => sayDay('en', iso);
const when = ({ date, ...hours }: SessionPlan) => [day(date), sessionHours('en', hours)].filter(Boolean).join(', ');
const toSession = ({ url }: SessionSaid) => ({ label: 'Open the session', url });
const practical = (plan: SessionPlan) =>
  bullets([
    `Date: ${when(plan)}`,
    ...(plan.place === null ? [] : [`Place: ${plan.place}`]),
    ...(plan.link === null ? [] : [`Video conference: ${plan.link}`]),
  ]);
const agenda = ({ agenda: points }: SessionSaid) =>
  points.length === 0 ? 'The agenda is not settled yet.' : `Agenda:\n${numbered(points, quote)}`;

const told: Record<SessionFacet, (now: SessionSaid, before: SessionPlan) => string> = {
  title: ({ plan }, before) => `Title: “${plan.title}” instead of “${before.title}”`,
  date: ({ plan }, before) => `Date: ${day(plan.date)} instead of ${day(before.date)}`,
  hours: ({ plan }, before) => `Hours: ${sessionHours('en', plan)}; before: ${sessionHours('en', before, false)}`,
  place: ({ plan }, before) => `Place: ${plan.place ?? 'online'}; before: ${before.place ?? 'online'}`,
  link: ({ plan }) => `Video conference: ${plan.link ?? 'no link any more'}`,
  agenda: () => 'Agenda: changed, see below',
};

/** The same in English. */
export const sessionsEn: typeof sessionsFr = {
  sessionFile: 'session.ics',
  sessionEntry: (said) =>
    [said.committee, agenda(said), ...(said.plan.link === null ? [] : [`Video conference: ${said.plan.link}`])].join(
      '\n\n',
    ),
  sessionConvened: (said) => ({
    title: `You are called to ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee}: you are called to this session.`,
      practical(said.plan),
      agenda(said),
      'The attached file puts the session into your calendar. If you cannot come, tell the chair; for each document you can give a proxy on the page of its review.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionChanged: (said, before, changed) => ({
    title: `Session changed: ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee}: this is what changes.`,
      bullets(changed.map((facet) => told[facet](said, before))),
      'The session is now held as follows:',
      practical(said.plan),
      agenda(said),
      'The attached file updates your calendar.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionMoved: (said, before) => ({
    title: `Session moved: ${said.plan.title}`,
    paragraphs: [
      `${said.committee}: the session of ${day(before.date)} is moved to ${day(said.plan.date)}, which your mandate does not cover.`,
      'You are no longer called to it. The attached file takes it out of your calendar.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionCancelled: (said) => ({
    title: `Session cancelled: ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee}: the session planned for ${when(said.plan)}, will not be held.`,
      'What was on the agenda waits for another session. The attached file takes this one out of your calendar.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionLeft: (said) => ({
    title: `A session leaves your calendar: ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee}: your mandate no longer covers ${day(said.plan.date)}, the day of this session. It is held without you.`,
      'You are no longer called to it. The attached file takes it out of your calendar.',
    ],
    action: toSession(said),
    footer,
  }),
  minutesClosed: (said) => ({
    title: `Minutes: ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [`${said.committee}: the minutes of this session are closed. They no longer change.`],
    action: { label: 'Read the minutes', url: `${said.url}/minutes` },
    footer,
  }),
  sessionReminder: (said) => ({
    title: `Reminder: ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [`${said.committee}: the session is near.`, practical(said.plan), agenda(said)],
    action: toSession(said),
    footer,
  }),
};
