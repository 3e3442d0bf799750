import { describe, expect, it } from 'vitest';
import { draftMinutes } from './minutes';
import type { MinutesFacts } from './minutes-facts';

const decision: Extract<MinutesFacts['points'][number], { title: string }>['decisions'][number] = {
  number: '2026-001',
  series: 'comite-de-suivi',
  power: 'opinion',
  outcome: 'approved-with-reservations',
  tallies: {
    eligible: 5,
    present: 4,
    for: 3,
    withReservations: 1,
    changes: 1,
    rejected: 0,
    abstained: 0,
    recused: 1,
    quorumRequired: 3,
    quorumReached: true,
  },
  byProxy: 1,
  reservations: ['Citer la source.'],
  reason: 'Débattu en séance.',
};
const facts: MinutesFacts = {
  committee: 'Comité de suivi',
  session: { title: 'Séance de mars', date: '2026-03-01', start: '18:30', end: '20:00', place: 'Mairie', link: null },
  present: [{ name: 'Camille', role: 'chair', represents: 'Ville d’Angers' }],
  excused: [{ name: 'Samir', role: 'rapporteur', represents: null }],
  absent: [],
  proxies: [{ giver: 'Anne', bearer: 'Camille', about: 'Jardin' }],
  points: [
    { title: 'Jardin', decisions: [decision] },
    { title: 'Atelier', decisions: [] },
    { text: 'Prochaines séances' },
  ],
};
/** No-break spaces as ordinary ones: the typography is another test’s. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the draft of minutes', () => {
  it('tells who was there and what was decided, each record with its series', () => {
    expect(plain(draftMinutes(facts, 'fr'))).toBe(
      [
        'Comité de suivi — Séance de mars\ndimanche 1er mars 2026, de 18 h 30 à 20 h (heure de Paris)\nMairie',
        'Présents\n- Camille, présidence, Ville d’Angers',
        'Excusés\n- Samir, rapporteur',
        'Procurations\n- Camille porte la procuration d’Anne, pour « Jardin »',
        'Ordre du jour',
        [
          '1. « Jardin »',
          'Relevé 2026-001 (série comite-de-suivi) : avis favorable avec réserves.',
          'Vote : 3 pour (dont 1 avec réserves), 1 demande de modifications, 0 contre, 0 abstention. 5 membres pouvaient voter, 4 avis donnés, dont 1 par procuration ; 1 déport ; quorum de 3 atteint.',
          'Réserves :',
          '- Citer la source.',
          'Motif : Débattu en séance.',
        ].join('\n'),
        '2. « Atelier »\nAucune décision n’a été prise en séance. [À compléter]',
        '3. Prochaines séances\n[À compléter]',
      ].join('\n\n'),
    );
  });

  it('says the same in English, paragraph by paragraph', () => {
    const [fr, en] = [draftMinutes(facts, 'fr'), draftMinutes(facts, 'en')];
    expect(en.split('\n').length).toBe(fr.split('\n').length);
    expect(en).toContain('Record 2026-001 (series comite-de-suivi): favourable opinion with reservations.');
    expect(en).toContain('Sunday 1 March 2026, from 18:30 to 20:00 (Paris time)');
  });

  it('leaves out what does not apply, and says that nobody is there', () => {
    const bare = plain(
      draftMinutes(
        {
          ...facts,
          present: [],
          excused: [],
          absent: [{ name: 'Thea', role: 'member', represents: null }],
          proxies: [],
          session: { ...facts.session, start: null, end: null, place: null, link: 'https://visio.example.org' },
          points: [
            {
              title: 'Jardin',
              decisions: [
                {
                  ...decision,
                  power: 'decision',
                  outcome: 'rejected',
                  tallies: {
                    ...decision.tallies,
                    withReservations: 0,
                    changes: 0,
                    rejected: 4,
                    recused: 0,
                    quorumReached: false,
                  },
                  byProxy: 0,
                  reservations: [],
                  reason: null,
                },
              ],
            },
          ],
        },
        'fr',
      ),
    );
    expect(bare).toContain('dimanche 1er mars 2026\nEn visioconférence');
    expect(bare).toContain('Présents\n- personne\n\nExcusés\n- personne\n\nAbsents\n- Thea, membre');
    expect(bare).toContain(
      ': refusé.\nVote : 3 pour, 4 contre, 0 abstention. 5 membres pouvaient voter, 4 avis donnés ; quorum de 3 non atteint.',
    );
    for (const word of ['Procurations', 'Réserves', 'Motif', 'déport', 'procuration,'])
      expect(bare).not.toContain(word);
  });

  it('says one of a thing as one', () => {
    const one = { ...decision, tallies: { ...decision.tallies, eligible: 1, present: 1, abstained: 2 } };
    expect(plain(draftMinutes({ ...facts, points: [{ title: 'T', decisions: [one] }] }, 'fr'))).toContain(
      '2 abstentions. 1 membre pouvait voter, 1 avis donné',
    );
  });
});
