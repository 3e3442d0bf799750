import { describe, expect, it } from 'vitest';
import { concerned, dutyProblems, seatingProblems, type SeatedCommittee, type SeatOfCommittee } from './seating-rules';

const used: SeatedCommittee = { id: 'a', slug: 'comite-de-pilotage', inUse: true };
const fresh: SeatedCommittee = { id: 'b', slug: 'comite-neuf', inUse: false };
const seat: SeatOfCommittee = {
  id: 's',
  committee: 'a',
  personName: 'Camille',
  account: 1,
  role: 'member',
  represents: null,
  from: '2026-01-01',
  to: null,
  lastUse: '2026-03-02',
};
const told = (problems: { path: string[]; message: string }[]) =>
  problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
const committees = (after: SeatedCommittee[], before = [used, fresh]) =>
  told(seatingProblems({ committees: before, seats: [] }, { committees: after, seats: [] }));
const mandates = (after: SeatOfCommittee[], before = [seat]) =>
  told(seatingProblems({ committees: [], seats: before }, { committees: [], seats: after }));

describe('a committee', () => {
  it('keeps its slug, and is kept, once it is in use', () => {
    expect(committees([{ ...used, slug: 'autre' }, fresh])).toEqual(['slug: SLUG_IN_USE']);
    expect(committees([fresh])).toEqual(['committee: COMMITTEE_IN_USE']);
    expect(committees([used])).toEqual([]);
    expect(committees([used, { ...fresh, slug: 'autre' }])).toEqual([]);
  });

  it.each(['reprise', 'retraits', 'keys', 'heads', 'comite-de-pilotage'])(
    'does not take %s, which is another’s',
    (slug) => {
      expect(committees([used, { ...fresh, slug }])).toEqual(['slug: SLUG_TAKEN']);
      expect(committees([used, { id: 'new', slug, inUse: false }], [used])).toEqual(['slug: SLUG_TAKEN']);
    },
  );

  it.each(['Comite-De-Pilotage', 'REPRISE', 'a b', 'é', ''])('is refused the form of “%s”', (slug) => {
    expect(committees([used, { ...fresh, slug }])).toEqual(['slug: SLUG_FORMAT']);
  });
});

describe('a mandate', () => {
  it('is neither deleted nor moved, used or not', () => {
    for (const lastUse of [null, '2026-03-02']) {
      expect(mandates([], [{ ...seat, lastUse }])).toEqual(['seats: MANDATE_KEPT']);
      for (const committee of ['b', null])
        expect(mandates([{ ...seat, lastUse, committee }], [{ ...seat, lastUse }])).toEqual([
          'committee: MANDATE_MOVED',
        ]);
    }
  });

  it('stays what it was once something was said under it, but for its end', () => {
    const changed = {
      ...seat,
      personName: 'X',
      account: 2,
      role: 'chair',
      represents: 'x',
      from: '2025-01-01',
    } as const;
    expect(mandates([changed])).toEqual(
      ['personName', 'adminUserId', 'role', 'represents', 'from'].map((field) => `${field}: MANDATE_IN_USE`),
    );
    expect(mandates([changed], [{ ...seat, lastUse: null }])).toEqual([]);
    expect(mandates([{ ...seat, to: '2026-03-02' }])).toEqual([]);
    expect(mandates([{ ...seat, to: '2026-03-01' }])).toEqual(['to: END_BEFORE_USE']);
  });
});

describe('what a change concerns', () => {
  const seating = { committees: [used, fresh], seats: [seat, { ...seat, id: 't' }] };
  const of = (after: Partial<typeof seating>) => concerned(seating, { ...seating, ...after });

  it('is what it takes away or makes different, and nothing else', () => {
    expect(of({})).toEqual({ committees: [], seats: [] });
    expect(of({ committees: [used, { ...fresh, slug: 'autre' }, { ...fresh, id: 'new' }] })).toEqual({
      committees: ['b'],
      seats: [],
    });
    expect(of({ committees: [fresh], seats: [seat] })).toEqual({ committees: ['a'], seats: ['t'] });
    for (const change of [
      { committee: 'b' },
      { personName: 'X' },
      { account: 2 },
      { role: 'chair' as const },
      { represents: 'x' },
      { from: null },
      { to: '2026-04-01' },
    ]) {
      expect(
        of({
          seats: [
            { ...seat, ...change },
            { ...seat, id: 't' },
            { ...seat, id: 'new' },
          ],
        }),
      ).toEqual({ committees: [], seats: ['s'] });
    }
  });
});

describe('duties', () => {
  const editor = { account: 9, isSuperAdmin: false, chairs: [] };
  const duties = (
    after: SeatOfCommittee,
    before: SeatOfCommittee | null,
    by: Parameters<typeof dutyProblems>[2] = editor,
  ) => told(dutyProblems({ committees: [], seats: before ? [before] : [] }, { committees: [], seats: [after] }, by));

  it('are apart: nobody seats oneself, whatever the right', () => {
    for (const by of [editor, { ...editor, isSuperAdmin: true }, { ...editor, chairs: ['a'] }]) {
      for (const role of ['chair', 'rapporteur', 'member'] as const)
        expect(duties({ ...seat, role, account: 9 }, null, by)).toEqual(['adminUserId: SEATS_ONESELF']);
      expect(duties({ ...seat, account: 9 }, seat, by)).toEqual(['adminUserId: SEATS_ONESELF']);
      expect(duties({ ...seat, account: 9 }, { ...seat, account: 9, role: 'observer' }, by)).toEqual([
        'adminUserId: SEATS_ONESELF',
      ]);
      expect(duties({ ...seat, account: 9, to: null }, { ...seat, account: 9, to: '2026-01-31' }, by)).toEqual([
        'adminUserId: SEATS_ONESELF',
      ]);
      expect(duties({ ...seat, account: 9, to: '2026-06-01' }, { ...seat, account: 9 }, by)).toEqual([]);
    }
    expect(duties({ ...seat, account: 9, role: 'observer' }, null)).toEqual([]);
  });

  it('leave a chair’s seat to a super admin and to a chair of that committee', () => {
    const chair = { ...seat, role: 'chair' } as const;
    for (const [after, before] of [
      [chair, null],
      [chair, seat],
      [seat, chair],
      [{ ...chair, to: '2026-06-01' }, chair],
      [{ ...chair, account: 2 }, chair],
    ] as const) {
      expect(duties(after, before)).toEqual(['role: CHAIR_BY_CHAIR']);
      expect(duties(after, before, { ...editor, chairs: ['b'] })).toEqual(['role: CHAIR_BY_CHAIR']);
      expect(duties(after, before, { ...editor, chairs: ['a'] })).toEqual([]);
      expect(duties(after, before, { ...editor, isSuperAdmin: true })).toEqual([]);
      expect(duties(after, before, { ...editor, account: null })).toEqual([]);
    }
    expect(duties(seat, null)).toEqual([]);
    expect(duties(chair, chair)).toEqual([]);
  });
});
