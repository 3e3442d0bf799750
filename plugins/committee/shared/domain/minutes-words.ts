import { counted, elided } from '@passerelles/kit/shared';
import type { MinutesDecision, MinutesProxy } from './minutes-facts';
import { sessionHours, writtenDay } from './session-words';
import type { SessionPlan } from './sessions';
import type { MemberRole, StageOutcome, StagePower } from './vocabulary';

export interface MinutesWords {
  when(session: SessionPlan): string[];
  where(session: SessionPlan): string;
  present: string;
  excused: string;
  absent: string;
  proxies: string;
  agenda: string;
  nobody: string;
  proxy(proxy: MinutesProxy): string;
  roles: Record<MemberRole, string>;
  quoted(title: string): string;
  toWrite: string;
  undecided: string;
  outcomes: Record<StagePower, Record<StageOutcome, string>>;
  record(number: string, series: string, outcome: string): string;
  votes(decision: MinutesDecision): string;
  reservations: string;
  reason(reason: string): string;
}

const fr: MinutesWords = {
  when: (session) => [[writtenDay('fr', session.date), sessionHours('fr', session)].filter(Boolean).join(', ')],
  where: ({ place, link }) => place ?? (link === null ? 'À distance' : 'En visioconférence'),
  present: 'Présents',
  excused: 'Excusés',
  absent: 'Absents',
  proxies: 'Procurations',
  agenda: 'Ordre du jour',
  nobody: 'personne',
  proxy: ({ giver, bearer, about }) => `${bearer} porte la procuration ${elided('de', giver)}, pour « ${about} »`,
  roles: { chair: 'présidence', rapporteur: 'rapporteur', member: 'membre', observer: 'observateur' },
  quoted: (title) => `« ${title} »`,
  toWrite: '[À compléter]',
  undecided: 'Aucune décision n’a été prise en séance. [À compléter]',
  outcomes: {
    opinion: {
      approved: 'avis favorable',
      'approved-with-reservations': 'avis favorable avec réserves',
      'changes-requested': 'modifications demandées',
      rejected: 'avis défavorable',
      adjourned: 'ajourné',
    },
    decision: {
      approved: 'adopté',
      'approved-with-reservations': 'adopté avec réserves',
      'changes-requested': 'modifications demandées',
      rejected: 'refusé',
      adjourned: 'ajourné',
    },
  },
  record: (number, series, outcome) => `Relevé ${number} (série ${series}) : ${outcome}.`,
  votes: ({ tallies, byProxy }) => {
    const { eligible, present, changes, rejected, abstained, recused } = tallies;
    const withReservations = tallies.withReservations > 0 ? ` (dont ${tallies.withReservations} avec réserves)` : '';
    const votes = [
      `${tallies.for} pour${withReservations}`,
      changes > 0 && counted(changes, 'demande de modifications', 'demandes de modifications', 'fr'),
      `${rejected} contre`,
      counted(abstained, 'abstention', 'abstentions', 'fr'),
    ].filter((part) => part !== false);
    const cast = counted(present, 'avis donné', 'avis donnés', 'fr');
    const mayVote = counted(eligible, 'membre pouvait voter', 'membres pouvaient voter', 'fr');
    const proxied = byProxy > 0 ? `, dont ${byProxy} par procuration` : '';
    const aside = recused > 0 ? ` ; ${counted(recused, 'déport', 'déports', 'fr')}` : '';
    const quorum = `quorum de ${tallies.quorumRequired} ${tallies.quorumReached ? 'atteint' : 'non atteint'}`;
    return `Vote : ${votes.join(', ')}. ${mayVote}, ${cast}${proxied}${aside} ; ${quorum}.`;
  },
  reservations: 'Réserves :',
  reason: (reason) => `Motif : ${reason}`,
};

const en: MinutesWords = {
  when: (session) => [[writtenDay('en', session.date), sessionHours('en', session)].filter(Boolean).join(', ')],
  where: ({ place, link }) => place ?? (link === null ? 'Online' : 'By video conference'),
  present: 'Present',
  excused: 'Excused',
  absent: 'Absent',
  proxies: 'Proxies',
  agenda: 'Agenda',
  nobody: 'nobody',
  proxy: ({ giver, bearer, about }) => `${bearer} carries the proxy of ${giver}, for “${about}”`,
  roles: { chair: 'chair', rapporteur: 'rapporteur', member: 'member', observer: 'observer' },
  quoted: (title) => `“${title}”`,
  toWrite: '[To be completed]',
  undecided: 'Nothing was decided in session. [To be completed]',
  outcomes: {
    opinion: {
      approved: 'favourable opinion',
      'approved-with-reservations': 'favourable opinion with reservations',
      'changes-requested': 'changes requested',
      rejected: 'unfavourable opinion',
      adjourned: 'adjourned',
    },
    decision: {
      approved: 'adopted',
      'approved-with-reservations': 'adopted with reservations',
      'changes-requested': 'changes requested',
      rejected: 'refused',
      adjourned: 'adjourned',
    },
  },
  record: (number, series, outcome) => `Record ${number} (series ${series}): ${outcome}.`,
  votes: ({ tallies, byProxy }) => {
    const { eligible, present, changes, rejected, abstained, recused } = tallies;
    const withReservations = tallies.withReservations > 0 ? ` (${tallies.withReservations} with reservations)` : '';
    const votes = [
      `${tallies.for} for${withReservations}`,
      changes > 0 && counted(changes, 'request for changes', 'requests for changes', 'en'),
      `${rejected} against`,
      counted(abstained, 'abstention', 'abstentions', 'en'),
    ].filter((part) => part !== false);
    const cast = counted(present, 'ballot cast', 'ballots cast', 'en');
    const mayVote = counted(eligible, 'member could vote', 'members could vote', 'en');
    const proxied = byProxy > 0 ? `, ${byProxy} of them by proxy` : '';
    const aside = recused > 0 ? `; ${counted(recused, 'recusal', 'recusals', 'en')}` : '';
    const quorum = `quorum of ${tallies.quorumRequired} ${tallies.quorumReached ? 'reached' : 'not reached'}`;
    return `Vote: ${votes.join(', ')}. ${mayVote}, ${cast}${proxied}${aside}; ${quorum}.`;
  },
  reservations: 'Reservations:',
  reason: (reason) => `Reason: ${reason}`,
};

export const minutesWords: Record<'fr' | 'en', MinutesWords> = { fr, en };
