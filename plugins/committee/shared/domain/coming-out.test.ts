import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatComesOut, type DecidedStage, type CountedBallot, type ItemEdit } from './coming-out';
import type { ReservationItem } from './reservations';
import { ballotChoices, stageOutcomes } from './vocabulary';

const at = '2026-03-12T10:00:00.000Z';
const unwritten = 'Rien n’a été rédigé.';
const ballot = (id: string, choice: CountedBallot['choice'], request: string | null = `Demande ${id}`) => ({
  id,
  choice,
  request,
});
const handedOn: ReservationItem = { id: 'c1', text: 'Citer la source', state: 'open', answer: null, liftedAt: null };
const edit = (id: string, more: Partial<ItemEdit>): ItemEdit => ({ id, text: null, kept: true, word: null, ...more });
const closing = (more: Partial<DecidedStage>): DecidedStage => ({
  outcome: 'approved',
  decides: true,
  ballots: [],
  carried: [],
  edits: [],
  unwritten,
  by: 'chair',
  at,
  ...more,
});
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);

describe('what comes out of a stage', () => {
  it('is the text for the association, as the member wrote it, as who presides edited it, or the word that none was written', () => {
    const ballots = ['b1', 'b2'].map((id) => ballot(id, 'approve-with-reservations'));
    const out = whatComesOut(
      closing({
        outcome: 'approved-with-reservations',
        ballots: [...ballots, ballot('b3', 'approve-with-reservations', null), ballot('b4', 'approve')],
        edits: [edit('b2', { text: 'Précisez le budget.' }), edit('gone', { text: 'D’un avis changé depuis' })],
      }),
    );
    expect(texts(out.own)).toEqual(['Demande b1', 'Précisez le budget.', unwritten]);
    expect([out.outcome, out.remarks]).toEqual(['approved-with-reservations', []]);
  });

  it('keeps or drops each reservation, those of the opinion before as well; without any the adoption is plain', () => {
    const drop = (id: string) => edit(id, { kept: false, word: 'Déjà dit.' });
    const one = closing({
      outcome: 'approved-with-reservations',
      ballots: [ballot('b1', 'approve-with-reservations')],
      carried: [handedOn],
    });
    expect(whatComesOut({ ...one, edits: [drop('c1')] })).toMatchObject({
      outcome: 'approved-with-reservations',
      own: [{ id: 'b1' }],
      carried: [],
      dropped: [{ id: 'c1', state: 'dropped', word: 'Déjà dit.', settledBy: 'chair', settledAt: at }],
    });
    expect(whatComesOut({ ...one, edits: [drop('b1')] })).toMatchObject({
      outcome: 'approved-with-reservations',
      own: [],
    });
    expect(whatComesOut({ ...one, edits: [drop('b1'), drop('c1')] })).toMatchObject({
      outcome: 'approved',
      dropped: [{}, {}],
    });
    expect(whatComesOut({ ...one, outcome: 'approved', ballots: [] }).outcome).toBe('approved-with-reservations');
    expect(whatComesOut({ ...one, outcome: 'approved', ballots: [], decides: false })).toMatchObject({
      outcome: 'approved',
      carried: [handedOn],
    });
  });

  it('is remarks where changes are requested: the reservations handed on, then what those against asked', () => {
    const ballots = [
      ballot('b1', 'reject'),
      ballot('b2', 'request-changes'),
      ballot('b3', 'approve-with-reservations'),
    ];
    const out = whatComesOut(closing({ outcome: 'changes-requested', ballots, carried: [handedOn] }));
    expect(out.remarks.map(({ id, comment }) => [id, comment])).toEqual([
      ['c1', 'Citer la source'],
      ['b1', 'Demande b1'],
      ['b2', 'Demande b2'],
    ]);
    expect([out.own, out.carried, out.dropped]).toEqual([[], [], []]);
  });

  it('is nothing where nothing was decided: what was handed on waits, whatever who presides said of it', () => {
    const edits = [edit('c1', { kept: false, word: 'Non.' })];
    expect(whatComesOut(closing({ outcome: 'adjourned', carried: [handedOn], edits }))).toEqual({
      outcome: 'adjourned',
      own: [],
      carried: [handedOn],
      dropped: [],
      remarks: [],
    });
  });

  it('asks each thing once, loses none, and changes no outcome but an adoption’s', () => {
    const ballots = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 40 }).map((n) => `b${n}`),
        choice: fc.constantFrom(...ballotChoices),
        request: fc.option(fc.constantFrom('Une demande', 'Une autre')),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const edits = fc.array(
      fc.record({
        id: fc.constantFrom('c1', ...Array.from({ length: 41 }, (_, n) => `b${n}`)),
        text: fc.option(fc.constant('Autrement')),
        kept: fc.boolean(),
        word: fc.constant('Non.'),
      }),
    );
    fc.assert(
      fc.property(ballots, edits, fc.constantFrom(...stageOutcomes), fc.boolean(), (cast, said, outcome, decides) => {
        const out = whatComesOut(closing({ outcome, decides, ballots: cast, carried: [handedOn], edits: said }));
        const ids = [...out.own, ...out.carried, ...out.dropped, ...out.remarks].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain('c1');
        const adopted = outcome.startsWith('approved');
        if (adopted) {
          for (const { id, choice } of cast) expect(ids.includes(id)).toBe(choice === 'approve-with-reservations');
          const left = out.own.length + (decides ? out.carried.length : 0);
          expect(out.outcome).toBe(left === 0 ? 'approved' : 'approved-with-reservations');
        } else expect(out.outcome).toBe(outcome);
        for (const { text } of [...out.own, ...out.dropped]) expect(text).not.toBe('');
      }),
    );
  });
});
