import { renderMail } from '@passerelles/outbox/shared';
import { describe, expect, it } from 'vitest';
import { sessionFacets, stageOutcomes } from '../../../shared';
import { catalogues, localeOf } from './catalogues';
import type { Mails } from './fr';
import type { SessionSaid } from './session-said';
import { sayDay, sayMoment, type Addresses, type Mail } from './words';

const addresses: Addresses = {
  author: 'https://site/author',
  review: 'https://cms/review',
  triage: 'https://cms/triage',
  correction: 'https://cms/correction',
  edit: 'https://cms/edit',
};
const remarks = [
  { about: { fr: 'Résultats', en: 'Results' }, reason: 'incomplete' as const, comment: 'Qui est venu ?' },
  { about: null, reason: null, comment: 'Un peu long.' },
];

const fields = [{ fr: 'Résumé', en: 'Summary' }];

const plan = {
  title: 'S',
  date: '2026-03-12',
  start: '18:30',
  end: '20:00',
  place: 'Mairie',
  link: 'https://visio.example.org/s',
};
const session: SessionSaid = {
  committee: 'C',
  plan,
  agenda: [{ title: 'T' }, { text: 'P' }],
  url: 'https://cms/session',
};
const before = { ...plan, title: 'B', date: '2026-03-10', start: '17:00', end: null, place: null, link: null };

/** One of each, with everything that it can say. */
const examples: { [Name in Exclude<keyof Mails, 'footer' | 'sessionFile' | 'sessionEntry'>]: (say: Mails) => Mail } = {
  submitted: (say) => say.submitted('T', addresses),
  sentBack: (say) => say.sentBack('T', remarks, '2026-03-12', addresses),
  admissible: (say) => say.admissible('T', 'C', '2026-03-12', addresses),
  takenUpAgain: (say) => say.takenUpAgain('T', 'C', 'R', addresses),
  corrected: (say) => say.corrected('T', 'R', 'https://site/releves/r'),
  edited: (say) => say.edited('T', addresses),
  opinionGiven: (say) => say.opinionGiven('T', 'C', ['R'], addresses),
  decided: (say) => say.decided('T', 'C', 'changes-requested', 'R', remarks, addresses),
  reservationsToLift: (say) => say.reservationsToLift('T', 'C', 'R', ['Citer la source.'], addresses),
  putOff: (say) => say.putOff('T', 'C', 'R', addresses),
  published: (say) => say.published('T', 'https://site/pratiques/t'),
  withdrawn: (say) => say.withdrawn('T', 'R', addresses),
  takenFromYou: (say) => say.takenFromYou('T', 'R', addresses),
  opened: (say) => say.opened('T', 'C', '2026-03-12', fields, addresses),
  reopened: (say) => say.reopened('T', 'C', 'R', '2026-03-12', addresses),
  outcome: (say) => say.outcome('T', 'C', 'approved', 'R', '2026-001-c', addresses),
  adjourned: (say) => say.adjourned('T', 'C', 'R', addresses),
  ballotEntered: (say) => say.ballotEntered('T', 'approve', 'B', addresses),
  reminder: (say) => say.reminder('T', 'C', '2026-03-12', false, addresses),
  proxyReceived: (say) => say.proxyReceived('T', 'G', addresses),
  proxyRecorded: (say) => say.proxyRecorded('T', 'B', addresses),
  superseded: (say) => say.superseded('T', 2, 'C', '2026-03-12', fields, addresses),
  stopped: (say) => say.stopped('T', 2, addresses),
  takenBack: (say) => say.takenBack('T', 'R', addresses),
  answerRefused: (say) => say.answerRefused('T', 'R', 'W', addresses),
  reservationsAnswered: (say) => say.reservationsAnswered('T', addresses),
  answeredMeanwhile: (say) => say.answeredMeanwhile('T', addresses),
  answeredAfterBallot: (say) => say.answeredAfterBallot('T', addresses),
  correctionAsked: (say) => say.correctionAsked('T', 'R', addresses),
  deadlineMissed: (say) => say.deadlineMissed('T', '2026-03-12', addresses),
  complete: (say) => say.complete('T', 'C', '2026-03-12T13:05:00.000Z', addresses),
  nobodyPresides: (say) => say.nobodyPresides('T', 'C', addresses),
  namedToPreside: (say) => say.namedToPreside('T', 'C', addresses),
  undecided: (say) => say.undecided('T', addresses),
  toTriage: (say) => say.toTriage('T', 2, addresses),
  nobodyCanVote: (say) => say.nobodyCanVote('T', addresses),
  readyToPublish: (say) => say.readyToPublish('T', addresses),
  sessionConvened: (say) => say.sessionConvened(session),
  sessionChanged: (say) => say.sessionChanged(session, before, sessionFacets),
  sessionMoved: (say) => say.sessionMoved(session, before),
  sessionCancelled: (say) => say.sessionCancelled(session),
  sessionLeft: (say) => say.sessionLeft(session),
  minutesClosed: (say) => say.minutesClosed(session),
  sessionReminder: (say) => say.sessionReminder(session),
};

describe('the mails of the committee', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(catalogues.en)).toEqual(Object.keys(catalogues.fr));
  });

  it.each(Object.entries(examples))(
    '%s says something everywhere, as much in English as in French, and leads to the same page',
    (_name, write) => {
      const [fr, en] = [write(catalogues.fr), write(catalogues.en)];
      expect(fr.paragraphs).toHaveLength(en.paragraphs.length);
      expect(fr.action?.url).toBe(en.action?.url);
      for (const text of [fr, en].flatMap(({ title, paragraphs, action }) => [title, ...paragraphs, action?.label]))
        expect(text?.trim()).toBeTruthy();
      for (const same of ['title', 'paragraphs'] as const) expect(fr[same]).not.toEqual(en[same]);
    },
  );

  it('name the field and what is wrong with it, and the last day with its weekday', () => {
    const { text } = renderMail({ ...examples.sentBack(catalogues.fr), locale: 'fr', signature: 'S', footer: [] });
    expect(text).toContain('• Résultats (incomplet) : Qui est venu ?');
    expect(text).toContain('• Un peu long.');
    expect(text).toContain('au plus tard le jeudi 12 mars 2026.');
    expect(
      renderMail({ ...examples.sentBack(catalogues.en), locale: 'en', signature: 'S', footer: [] }).text,
    ).toContain('by Thursday 12 March 2026 at the latest.');
  });

  it('have a word for every outcome', () => {
    for (const say of Object.values(catalogues)) {
      const said = stageOutcomes.map((outcome) => say.decided('T', 'C', outcome, null, [], addresses).paragraphs[0]);
      expect(new Set(said).size).toBe(stageOutcomes.length);
    }
  });
});

describe('the mails of a session', () => {
  const plain = (mail: Mail) => mail.paragraphs.join('\n').replace(/[\u00a0\u202f]/g, ' ');

  it('say when and where in the words of the reader, and what is on the agenda', () => {
    const called = plain(catalogues.fr.sessionConvened(session));
    expect(called).toContain('• Date : jeudi 12 mars 2026, de 18 h 30 à 20 h (heure de Paris)');
    expect(called).toContain('• Lieu : Mairie\n• Visioconférence : https://visio.example.org/s');
    expect(called).toContain('Ordre du jour :\n1. « T »\n2. P');
    expect(plain(catalogues.en.sessionConvened(session))).toContain('from 18:30 to 20:00 (Paris time)');
    expect(plain(catalogues.fr.sessionConvened({ ...session, agenda: [] }))).toContain('pas encore fixé');
  });

  it('say what it is now and what it was', () => {
    expect(plain(catalogues.fr.sessionChanged(session, before, sessionFacets))).toContain(
      [
        '• Intitulé : « S », au lieu de « B »',
        '• Date : jeudi 12 mars 2026, au lieu du mardi 10 mars 2026',
        '• Horaire : de 18 h 30 à 20 h (heure de Paris) ; avant : à 17 h',
        '• Lieu : Mairie ; avant : à distance',
        '• Visioconférence : https://visio.example.org/s',
        '• Ordre du jour : modifié, voir ci-dessous',
      ].join('\n'),
    );
  });
});

describe('a reminder', () => {
  it('of a deadline that has passed says so', () => {
    for (const say of Object.values(catalogues)) {
      expect(say.reminder('T', 'C', '2026-03-12', true, addresses).paragraphs).not.toEqual(
        say.reminder('T', 'C', '2026-03-12', false, addresses).paragraphs,
      );
    }
  });
});

describe('the language of a mail', () => {
  it('is the one of the panel, none when none was chosen and English for any but French', () => {
    expect([null, '', 'fr', 'fr-CA', 'en', 'de'].map(localeOf)).toEqual([undefined, undefined, 'fr', 'fr', 'en', 'en']);
  });

  it('writes the first of a month as it is said', () => {
    expect([sayDay('fr', '2026-03-01'), sayDay('fr', '2026-03-11'), sayDay('en', '2026-03-01')]).toEqual([
      'dimanche 1er mars 2026',
      'mercredi 11 mars 2026',
      'Sunday 1 March 2026',
    ]);
  });

  it('writes an hour as it is where the committees sit', () => {
    expect([sayMoment('fr', '2026-07-01T12:05:00.000Z'), sayMoment('en', '2026-01-31T23:30:00.000Z')]).toEqual([
      'le mercredi 1er juillet 2026 à 14 h 05',
      'on Sunday 1 February 2026 at 00:30',
    ]);
  });
});
