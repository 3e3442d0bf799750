import { sessionHours, type SessionFacet, type SessionPlan } from '../../../shared';
import { numbered, type SessionSaid } from './session-said';
import { bullets, sayDay, type Mail } from './words';

const footer = 'Vous recevez ce message parce que vous siégez à ce comité.';
const quote = (title: string) => `« ${title} »`;
const day = (iso: string) => sayDay('fr', iso);
const when = ({ date, ...hours }: SessionPlan) => [day(date), sessionHours('fr', hours)].filter(Boolean).join(', ');
const toSession = ({ url }: SessionSaid) => ({ label: 'Ouvrir la séance', url });
const practical = (plan: SessionPlan) =>
  bullets([
    `Date : ${when(plan)}`,
    ...(plan.place === null ? [] : [`Lieu : ${plan.place}`]),
    ...(plan.link === null ? [] : [`Visioconférence : ${plan.link}`]),
  ]);
const agenda = ({ agenda: points }: SessionSaid) =>
  points.length === 0 ? 'L’ordre du jour n’est pas encore fixé.' : `Ordre du jour :\n${numbered(points, quote)}`;

const told: Record<SessionFacet, (now: SessionSaid, before: SessionPlan) => string> = {
  title: ({ plan }, before) => `Intitulé : « ${plan.title} », au lieu de « ${before.title} »`,
  date: ({ plan }, before) => `Date : ${day(plan.date)}, au lieu du ${day(before.date)}`,
  hours: ({ plan }, before) => `Horaire : ${sessionHours('fr', plan)} ; avant : ${sessionHours('fr', before, false)}`,
  place: ({ plan }, before) => `Lieu : ${plan.place ?? 'à distance'} ; avant : ${before.place ?? 'à distance'}`,
  link: ({ plan }) => `Visioconférence : ${plan.link ?? 'plus de lien'}`,
  agenda: () => 'Ordre du jour : modifié, voir ci-dessous',
};

/** The mails about a session of a committee, to those who sit in it. */
export const sessionsFr = {
  sessionFile: 'seance.ics',
  /** What a calendar shows beneath the title. */
  sessionEntry: (said: SessionSaid): string =>
    [said.committee, agenda(said), ...(said.plan.link === null ? [] : [`Visioconférence : ${said.plan.link}`])].join(
      '\n\n',
    ),
  sessionConvened: (said: SessionSaid): Mail => ({
    title: `Convocation : ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee} : vous êtes convoqué à cette séance.`,
      practical(said.plan),
      agenda(said),
      'Le fichier joint inscrit la séance dans votre agenda. Si vous ne pouvez pas venir, prévenez la présidence ; pour chaque document, vous pouvez donner procuration depuis la page de son examen.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionChanged: (said: SessionSaid, before: SessionPlan, changed: readonly SessionFacet[]): Mail => ({
    title: `Séance modifiée : ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee} : voici ce qui change.`,
      bullets(changed.map((facet) => told[facet](said, before))),
      'La séance se tient donc ainsi :',
      practical(said.plan),
      agenda(said),
      'Le fichier joint met votre agenda à jour.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionMoved: (said: SessionSaid, before: SessionPlan): Mail => ({
    title: `Séance déplacée : ${said.plan.title}`,
    paragraphs: [
      `${said.committee} : la séance du ${day(before.date)} est déplacée au ${day(said.plan.date)}, que votre mandat ne couvre pas.`,
      'Vous n’y êtes plus convoqué. Le fichier joint la retire de votre agenda.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionCancelled: (said: SessionSaid): Mail => ({
    title: `Séance annulée : ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee} : la séance prévue le ${when(said.plan)}, n’aura pas lieu.`,
      'Ce qui était à l’ordre du jour attendra une autre séance. Le fichier joint retire celle-ci de votre agenda.',
    ],
    action: toSession(said),
    footer,
  }),
  sessionLeft: (said: SessionSaid): Mail => ({
    title: `Séance retirée de votre agenda : ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [
      `${said.committee} : votre mandat ne couvre plus le ${day(said.plan.date)}, jour de cette séance. Elle se tient sans vous.`,
      'Vous n’y êtes plus convoqué. Le fichier joint la retire de votre agenda.',
    ],
    action: toSession(said),
    footer,
  }),
  minutesClosed: (said: SessionSaid): Mail => ({
    title: `Compte rendu : ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [`${said.committee} : le compte rendu de cette séance est clos. Il ne change plus.`],
    action: { label: 'Lire le compte rendu', url: `${said.url}/minutes` },
    footer,
  }),
  sessionReminder: (said: SessionSaid): Mail => ({
    title: `Rappel : ${said.plan.title}, ${day(said.plan.date)}`,
    paragraphs: [`${said.committee} : la séance approche.`, practical(said.plan), agenda(said)],
    action: toSession(said),
    footer,
  }),
};
