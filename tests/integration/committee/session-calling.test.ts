import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, refusedIn, type Account, type Answer, type Room } from './room';

interface MailRow {
  id: number;
  key: string;
  payload: {
    subject: string;
    text: string;
    html: string;
    attachments?: { filename: string; contentType: string; content: string }[];
  };
}
let room: Room;
let english: Account;
let omar: Account;
const day = '2999-03-12';

beforeAll(async () => {
  room = await openRoom();
  english = await room.member('Wendy');
  await room.strapi.db
    .query('admin::user')
    .update({ where: { id: english.id }, data: { preferedLanguage: 'en' } as never });
  await room.appoint('comite-de-suivi', english, 'observer', { to: '2999-12-31' });
  // One who sits by name alone, and one whose mandate ends the day before most sessions here.
  omar = await room.member('Omar');
  await room.appoint('comite-de-suivi', 'Nadia Sansadresse', 'member');
  await room.appoint('comite-de-suivi', omar, 'member', { to: '2999-03-11' });
});
afterAll(() => room?.cms.stop());

const refused = refusedIn(() => room);
const act = (id: string, path: string, body: unknown = {}, by = room.chair) =>
  room.call(by, `/sessions/${id}${path === '' ? '' : `/${path}`}`, body);
const plan = {
  title: 'Séance de mars',
  date: day,
  start: '18 h 30',
  end: '20h',
  place: 'Mairie d’Angers, salle 2',
  link: 'visio.example.org/suivi',
};
async function prepared(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await room.call(room.chair, '/sessions', { committee: 'comite-de-suivi', ...plan, ...more });
  expect(answer.status).toBe(200);
  return answer.body.data.id;
}
/** What is sent by an act: every mail, and who received it under which subject. */
async function mailsOf(during: () => Promise<unknown>): Promise<MailRow[]> {
  const rows = () =>
    room.strapi.db
      .query('plugin::outbox.row' as never)
      .findMany({ where: { topic: 'mail' } as never, orderBy: { id: 'asc' } as never }) as Promise<MailRow[]>;
  const last = (await rows()).at(-1)?.id ?? 0;
  await during();
  return (await rows()).filter(({ id }) => id > last);
}
const to = (mails: readonly MailRow[]) => mails.map(({ key }) => key).sort();
/** The one file of a mail, unfolded. */
const calendarOf = (mail: MailRow | undefined) =>
  (mail?.payload.attachments?.[0]?.content ?? '').replaceAll('\r\n ', '').split('\r\n');
const members = () => [room.chair, room.second, room.third, room.fourth, english].map(({ email }) => email).sort();
const useCase = (name: string): any => {
  const { createRequire } = (globalThis as any).process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)(`../../../plugins/committee/dist/server/src/use-cases/${name}.js`);
};

describe('calling members to a session', () => {
  it('names the field that is no hour, no link, or an end without a start', async () => {
    const wrong = async (more: Record<string, unknown>) => {
      const answer = await refused('INVALID_REQUEST', () =>
        room.call(room.chair, '/sessions', { committee: 'comite-de-suivi', ...plan, ...more }),
      );
      return answer.body.error.details.errors.map((issue: any) => issue.path.join('.'));
    };
    expect(await wrong({ start: 'bientôt' })).toEqual(['start']);
    expect(await wrong({ start: '18h', end: '17h' })).toEqual(['end']);
    expect(await wrong({ start: null })).toEqual(['end']);
    expect(await wrong({ link: 'salle 3' })).toEqual(['link']);
  });

  it('is done once, by who presides, with an hour and a place, to everybody who sits on the day', async () => {
    const { review } = await room.opened('Jardin partagé');
    const id = await prepared({ start: null, end: null });
    const incomplete = await refused('SESSION_INCOMPLETE', () => act(id, 'convene'));
    expect(incomplete.body.error.details.fields).toEqual(['start']);
    await refused('CHAIR_ONLY', () => act(id, 'convene', {}, room.third));
    expect((await act(id, '', plan)).body.data).toMatchObject({
      start: '18:30',
      end: '20:00',
      link: 'https://visio.example.org/suivi',
      convenedOn: null,
    });
    await act(id, 'items', { text: 'Prochaines séances' });
    const listed = (await act(id, 'agenda', { review, on: true })).body.data;
    expect(listed.agenda).toMatchObject([{ id: 'point-1', text: 'Prochaines séances' }, { id: review }]);
    await refused('AGENDA_CHANGED', () => act(id, 'order', { order: [review] }));
    expect((await act(id, 'order', { order: [review, 'point-1'] })).body.data.agenda[0].id).toBe(review);
    await refused('NOTHING_TO_ANNOUNCE', () => act(id, 'announce'));

    const answers: Answer[] = [];
    const mails = await mailsOf(async () => {
      answers.push(...(await Promise.all([act(id, 'convene'), act(id, 'convene')])));
    });
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(to(mails)).toEqual(members());
    const mail = mails.find(({ key }) => key === room.third.email);
    expect(mail?.payload.subject).toBe('Convocation\u00a0: Séance de mars, mardi 12 mars 2999');
    for (const part of [mail?.payload.text, mail?.payload.html])
      for (const said of ['Mairie d’Angers, salle 2', 'https://visio.example.org/suivi', 'Prochaines séances'])
        expect(part).toContain(said);
    expect(mail?.payload.text).toContain('1. «\u00a0Jardin partagé\u00a0»\n2. Prochaines séances');
    expect(mail?.payload.attachments).toMatchObject([
      { filename: 'seance.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH' },
    ]);
    expect(calendarOf(mail)).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        `UID:session-${id}@localhost`,
        'SEQUENCE:0',
        'DTSTART:29990312T173000Z',
        'DTEND:29990312T190000Z',
        'LOCATION:Mairie d’Angers\\, salle 2\\nhttps://visio.example.org/suivi',
      ]),
    );
    expect(mails.find(({ key }) => key === english.email)?.payload.subject).toBe(
      'You are called to Séance de mars, Tuesday 12 March 2999',
    );
    await refused('ALREADY_CONVENED', () => act(id, 'convene'));
    const shown = (await room.call(room.chair, `/sessions/${id}`)).body.data;
    expect(shown.seats.find((seat: any) => seat.name === 'Nadia Sansadresse').reachable).toBe(false);
    expect([shown.convenedOn === null, shown.untold, shown.uncalled]).toEqual([false, [], []]);
  });

  it('tells a change at once, the agenda when it is asked to, and newcomers what they missed', async () => {
    const id = await prepared();
    await act(id, 'convene');
    expect(await mailsOf(() => act(id, '', plan))).toEqual([]);
    await refused('SESSION_INCOMPLETE', () => act(id, '', { ...plan, place: null, link: null }));

    const changed = await mailsOf(() => act(id, '', { ...plan, start: '19h', end: null }));
    expect(to(changed)).toEqual(members());
    const mail = changed.find(({ key }) => key === room.third.email);
    expect(mail?.payload.subject).toBe('Séance modifiée\u00a0: Séance de mars, mardi 12 mars 2999');
    expect(mail?.payload.text.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'Horaire : à 19 h (heure de Paris) ; avant : de 18 h 30 à 20 h',
    );
    expect(calendarOf(mail)).toEqual(
      expect.arrayContaining([`UID:session-${id}@localhost`, 'SEQUENCE:1', 'DTSTART:29990312T180000Z']),
    );

    expect(await mailsOf(() => act(id, 'items', { text: 'Bilan' }))).toEqual([]);
    expect((await room.call(room.chair, `/sessions/${id}`)).body.data).toMatchObject({
      untold: ['agenda'],
      actions: ['edit', 'agenda', 'announce', 'cancel'],
    });
    const sent = await mailsOf(() => act(id, 'announce'));
    expect(to(sent)).toEqual(members());
    expect(calendarOf(sent[0])).toContain('SEQUENCE:2');
    await refused('NOTHING_TO_ANNOUNCE', () => act(id, 'announce'));

    const newcomer = await room.member('Nora');
    await room.appoint('comite-de-suivi', newcomer, 'member', { from: day, to: day });
    expect((await room.call(room.chair, `/sessions/${id}`)).body.data.uncalled).toEqual([newcomer.name]);
    const called = await mailsOf(() => act(id, 'announce'));
    expect(to(called)).toEqual([newcomer.email]);
    expect(called[0]?.payload.subject).toContain('Convocation');

    // Moved to a day that this mandate does not cover: out of that calendar, changed in the others.
    const moved = await mailsOf(() => act(id, '', { ...plan, date: '2999-03-13' }));
    expect(to(moved)).toEqual([...members(), newcomer.email].sort());
    const out = moved.find(({ key }) => key === newcomer.email);
    expect(out?.payload.subject).toBe('Séance déplacée\u00a0: Séance de mars');
    expect(calendarOf(out)).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:3', 'DTSTART:29990312T180000Z']),
    );
    expect(calendarOf(moved.find(({ key }) => key === room.third.email))).toContain('DTSTART:29990313T173000Z');
  });

  it('leaves the calendar of a member whose mandate ends before its day, once, whoever ends the mandate', async () => {
    const leaving = await room.member('Lucie');
    const { id: seat } = await room.appoint('comite-de-suivi', leaving, 'member', { from: '2999-06-01' });
    const id = await prepared({ date: '2999-07-01' });
    await act(id, 'convene');
    const seats = (): any => room.strapi.documents('plugin::committee.membership' as never);

    const ended = await mailsOf(() => seats().update({ documentId: seat, data: { to: '2999-06-30' } }));
    expect(to(ended)).toEqual([leaving.email]);
    expect(ended[0]?.payload.subject).toBe(
      'Séance retirée de votre agenda\u00a0: Séance de mars, lundi 1er juillet 2999',
    );
    expect(calendarOf(ended[0])).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:1', `UID:session-${id}@localhost`]),
    );
    expect(await mailsOf(() => seats().update({ documentId: seat, data: { to: '2999-06-29' } }))).toEqual([]);
    // She is nobody to call any more, and nothing else changed for the others.
    const shown = (await room.call(room.chair, `/sessions/${id}`)).body.data;
    expect([shown.uncalled, shown.untold]).toEqual([[], []]);
    const changed = await mailsOf(() => act(id, '', { ...plan, date: '2999-07-01', start: '19h' }));
    expect(to(changed)).not.toContain(leaving.email);
    expect(calendarOf(changed[0])).toContain('SEQUENCE:2');

    // A presidency given on: who sits under another mandate on the day stays called, and is told nothing.
    const candidates = (await room.call(room.chair, '/committees/comite-de-suivi/successor')).body.data.candidates;
    const successor = candidates.find(({ name }: any) => name === room.fourth.name).seat;
    const given = await mailsOf(() =>
      room.call(room.chair, '/committees/comite-de-suivi/successor', { seat: successor, from: '2999-06-15' }),
    );
    expect(to(given)).toEqual([room.chair.email]);
    expect(calendarOf(given[0])).toContain('METHOD:CANCEL');
    expect((await room.call(room.chair, `/sessions/${id}`)).body.data.uncalled).toEqual([]);
  });

  it('tells a cancellation, once, and only to those who were called', async () => {
    const uncalled = await prepared();
    expect(await mailsOf(() => act(uncalled, 'cancel'))).toEqual([]);
    const id = await prepared({ date: '2999-05-20' });
    await act(id, 'convene');
    const mails = await mailsOf(async () => {
      await Promise.all([act(id, 'cancel'), act(id, 'cancel')]);
    });
    expect(to(mails)).toEqual(members());
    expect(calendarOf(mails[0])).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1', `UID:session-${id}@localhost`]),
    );
    expect(mails[0]?.payload.attachments?.[0]?.contentType).toContain('method=CANCEL');
  });

  it('reminds of it once, two days before, whoever was called', async () => {
    const { remindSessions } = useCase('remind-sessions');
    const remind = (today: string) => mailsOf(() => remindSessions(room.strapi, today));
    const id = await prepared({ date: '2998-06-20', title: 'À rappeler' });
    expect(await remind('2998-06-19')).toEqual([]);
    await act(id, 'convene');
    expect(await remind('2998-06-17')).toEqual([]);
    const mails = await mailsOf(() => Promise.all([1, 2].map(() => remindSessions(room.strapi, '2998-06-18'))));
    expect(to(mails)).toEqual([...members(), omar.email].sort());
    expect(mails[0]?.payload.subject).toMatch(/^(Rappel\u00a0: À rappeler|Reminder: À rappeler)/);
    expect(await remind('2998-06-19')).toEqual([]);
    await act(id, '', { ...plan, title: 'À rappeler', date: '2998-06-27' });
    expect((await remind('2998-06-25')).length).toBe(mails.length);
  });
});

describe('minutes', () => {
  const today = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());

  it('are drafted from what was noted and decided, edited, and closed by who presides', async () => {
    const { review } = await room.opened('Atelier vélo');
    const future = await prepared();
    await refused('NOT_TODAY', () => act(future, 'minutes', { text: 'x', before: null }));
    const id = await prepared({ date: today, start: '9h', end: null });
    await act(id, 'agenda', { review, on: true });
    await act(id, 'items', { text: 'Prochaines séances' });
    const seat = (account: Account) => room.seat(review, account);
    await room.call(room.fourth, `/reviews/${review}/proxies`, {
      round: 1,
      stage: 1,
      bearerId: await seat(room.third),
    });
    const stranger = await act(id, 'attendance', { present: [], excused: ['inconnu'] });
    expect(stranger.body.error.details).toMatchObject({ code: 'NOT_OF_COMMITTEE', field: 'excused' });
    const noted = await act(id, 'attendance', {
      present: [await seat(room.chair), await seat(room.third)],
      excused: [await seat(room.fourth), await seat(room.third)],
    });
    const kept = Object.fromEntries(
      noted.body.data.seats.map(({ name, present, excused }: any) => [name, [present, excused]]),
    );
    expect([kept[room.third.name], kept[room.fourth.name], kept[room.second.name]]).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(noted.body.data.proxies).toEqual([
      { giver: room.fourth.name, bearer: room.third.name, about: 'Atelier vélo' },
    ]);
    for (const account of [room.chair, room.third])
      await room.vote(room.chair, review, 'approve', { castMode: 'in-person', membershipId: await seat(account) });
    const before = (await room.call(room.chair, `/sessions/${id}`)).body.data;
    expect(before.agenda[0]).toMatchObject({ inPerson: 2, records: [] });
    await room.vote(room.second, review, 'approve');
    const closed = await room.call(room.chair, `/reviews/${review}/close`, { reason: 'Débattu en séance.' });
    expect(closed.status).toBe(200);

    const read = async (by: Account) => (await room.call(by, `/sessions/${id}/minutes`)).body.data;
    const { draft, text } = await read(room.chair);
    expect(text).toBeNull();
    const said = draft.replace(/[\u00a0\u202f]/g, ' ');
    const after = (await room.call(room.chair, `/sessions/${id}`)).body.data;
    const [record] = after.agenda[0].records;
    expect(record).toMatchObject({ series: 'comite-de-suivi', url: expect.stringContaining(record.reference) });
    for (const line of [
      `Présents\n- ${room.chair.name}, présidence\n- ${room.third.name}, membre`,
      `Excusés\n- ${room.fourth.name}, membre`,
      `- ${room.third.name} porte la procuration de ${room.fourth.name}, pour « Atelier vélo »`,
      `1. « Atelier vélo »\nRelevé ${record.number} (série comite-de-suivi) : avis favorable.`,
      '3 pour, 0 contre',
      'Motif : Débattu en séance.',
      '2. Prochaines séances\n[À compléter]',
    ])
      expect(said).toContain(line);

    await refused('CHAIR_ONLY', () => act(id, 'minutes', { text: 'x', before: null }, room.third));
    expect(await read(room.third)).toEqual({ text: null, closedAt: null, draft: null });
    await refused('MARKUP_REFUSED', () => act(id, 'minutes', { text: '<b>x</b>', before: null }));
    expect((await act(id, 'minutes', { text: 'Un.', before: null }, room.editor)).status).toBe(200);
    await refused('MINUTES_CHANGED', () => act(id, 'minutes', { text: 'Deux.', before: null }));
    await act(id, 'minutes', { text: 'Deux.', before: 'Un.' });
    expect(await read(room.third)).toEqual({ text: null, closedAt: null, draft: null });
    await refused('SESSION_NOT_ENDED', () => act(id, 'minutes/close'));
    await act(id, 'end');
    await refused('CHAIR_ONLY', () => act(id, 'minutes/close', {}, room.third));
    expect((await act(id, 'minutes/close', {}, room.editor)).status).toBe(403);
    const answers: Answer[] = [];
    const mails = await mailsOf(async () => {
      answers.push(...(await Promise.all([act(id, 'minutes/close'), act(id, 'minutes/close')])));
    });
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const done = answers.find(({ status }) => status === 200)?.body.data;
    // Everybody who sat on the day, once, but for who closed them.
    expect(to(mails)).toEqual([...members(), omar.email].filter((email) => email !== room.chair.email).sort());
    expect(mails.find(({ key }) => key === room.third.email)?.payload.subject).toMatch(
      /^Compte rendu\u00a0: Séance de mars, /,
    );
    expect(mails[0]?.payload.text).toContain(`/admin/plugins/committee/sessions/${id}/minutes`);
    expect([done.actions, done.minutesClosedAt === null]).toEqual([[], false]);
    expect(await read(room.third)).toMatchObject({ text: 'Deux.', draft: null });
    await refused('MINUTES_CLOSED', () => act(id, 'minutes', { text: 'Trois.', before: 'Deux.' }));
    const outsider = await room.member('Olga');
    await refused('SESSION_NOT_FOUND', () => room.call(outsider, `/sessions/${id}/minutes`));
  });

  it('of a session kept from before hours and minutes are read and written as well', async () => {
    const id = await prepared({ date: today, start: null, end: null, link: null });
    const nothing = [
      'startTime',
      'endTime',
      'link',
      'items',
      'excused',
      'announced',
      'sequence',
      'remindedFor',
      'minutes',
    ];
    await room
      .table('session')
      .update({ where: { documentId: id }, data: Object.fromEntries(nothing.map((name) => [name, null])) });
    expect((await room.call(room.chair, `/sessions/${id}`)).body.data).toMatchObject({
      start: null,
      end: null,
      agenda: [],
      untold: [],
      convenedOn: null,
    });
    expect((await act(id, 'items', { text: 'Un point' })).body.data.agenda).toEqual([
      { id: 'point-1', text: 'Un point' },
    ]);
    expect((await act(id, 'items/remove', { id: 'point-1' })).body.data.agenda).toEqual([]);
    expect((await room.call(room.chair, `/sessions/${id}/minutes`)).body.data.draft).toContain('Séance de mars');
    await act(id, 'end');
    await refused('MINUTES_EMPTY', () => act(id, 'minutes/close'));
  });
});
