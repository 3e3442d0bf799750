import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { author, adminAccount, draftPractice } from './people';
import { openRoom, uid, type Account, type Room } from './room';

/** Words that stand in one version of a sheet only: whoever reads them read that version. */
const secret = {
  submitted: 'Texte-soumis-au-comite',
  draft: 'Modification-jamais-envoyee',
  unsubmitted: 'Brouillon-jamais-soumis',
  reason: 'Remarque-de-la-triage',
};
let room: Room;
/** By name: who asks. `stranger` sits in another committee, `unseated` and `spectator` in none. */
let people: Record<
  'editor' | 'chair' | 'member' | 'observer' | 'monitor' | 'stranger' | 'unseated' | 'spectator',
  Account
>;
/** A report before the steering committee, a practice at the triage, one that was sent back and edited since, one never submitted, a session. */
let at: Record<
  | 'review'
  | 'document'
  | 'triaged'
  | 'triagedDocument'
  | 'sentBack'
  | 'sentBackDocument'
  | 'unsubmitted'
  | 'session'
  | 'record',
  string
>;

async function submitted(title: string) {
  const { documentId } = await draftPractice(room.strapi, title, { summary: secret.submitted });
  return {
    documentId,
    review: (await room.service('reviews').submit({ uid, documentId, by: author })).reviewId as string,
  };
}
const accept = (review: string) => room.call(people.editor, `/reviews/${review}/admissibility`, { decision: 'accept' });

beforeAll(async () => {
  room = await openRoom();
  const account = async (name: string, role: string) => adminAccount(room.strapi, name, `passerelles-${role}`);
  people = {
    editor: room.editor,
    chair: room.chair,
    member: room.third,
    observer: await account('Olga', 'observer'),
    monitor: await account('Mona', 'member'),
    stranger: await account('Zoe', 'member'),
    unseated: await account('Ursule', 'member'),
    spectator: await account('Sami', 'observer'),
  };
  await room
    .table('committee')
    .create({ data: { name: 'Comité thématique', slug: 'comite-thematique', kind: 'thematic', proxiesPerMember: 1 } });
  await room.appoint('comite-de-suivi', people.observer, 'observer');
  await room.appoint('comite-de-pilotage', people.observer, 'observer');
  await room.appoint('comite-de-suivi', people.monitor, 'observer');
  await room.appoint('comite-thematique', people.stranger, 'chair');

  const open = await submitted('Devant le comité de suivi');
  await accept(open.review);
  const triaged = await submitted('À trier');
  const sent = await submitted('Renvoyée');
  await room.call(people.editor, `/reviews/${sent.review}/admissibility`, {
    decision: 'send-back',
    remarks: [{ field: 'summary', reason: 'incomplete', comment: secret.reason }],
    dueOn: '2999-01-01',
  });
  await (room.strapi.documents(uid as never) as any).update({
    documentId: sent.documentId,
    data: { summary: secret.draft },
  });
  const { documentId: unsubmitted } = await draftPractice(room.strapi, 'Jamais soumise', {
    summary: secret.unsubmitted,
  });
  const session = await room.call(people.chair, '/sessions', {
    committee: 'comite-de-pilotage',
    title: 'Séance de mai',
    date: '2999-05-01',
    place: 'Angers',
    agenda: [],
  });
  const decided = await submitted('Décidée');
  await accept(decided.review);
  for (const stage of [1, 2]) {
    for (const voter of [room.chair, room.second, room.third, room.fourth])
      await room.call(voter, `/reviews/${decided.review}/ballots`, {
        round: 1,
        stage,
        choice: 'reject',
        comment: secret.reason,
      });
  }
  const [record] = await room.recordsOf(decided.documentId);
  at = {
    review: open.review,
    document: open.documentId,
    triaged: triaged.review,
    triagedDocument: triaged.documentId,
    sentBack: sent.review,
    sentBackDocument: sent.documentId,
    unsubmitted,
    session: session.body.data.id,
    record: record.reference,
  };
});
afterAll(() => room?.cms.stop());

type Who = keyof typeof people | 'nobody';
const everybody = (): Who[] => [...(Object.keys(people) as Who[]), 'nobody'];
const seated: Who[] = ['editor', 'chair', 'member', 'observer', 'monitor'];
/** Who may read what each address answers; everybody else meets 401, 403 or 404 and none of the words above. */
const readings: { route: string; path: () => string; readers: Who[] }[] = [
  { route: '/reviews/:id', path: () => `/reviews/${at.review}`, readers: seated },
  { route: '/reviews/:id', path: () => `/reviews/${at.triaged}`, readers: ['editor'] },
  { route: '/reviews/:id', path: () => `/reviews/${at.sentBack}`, readers: ['editor'] },
  {
    route: '/documents/:uid/:documentId/status',
    path: () => `/documents/${uid}/${at.document}/status`,
    readers: seated,
  },
  {
    route: '/documents/:uid/:documentId/status',
    path: () => `/documents/${uid}/${at.triagedDocument}/status`,
    readers: ['editor'],
  },
  {
    route: '/documents/:uid/:documentId/status',
    path: () => `/documents/${uid}/${at.sentBackDocument}/status`,
    readers: ['editor'],
  },
  {
    route: '/documents/:uid/:documentId/status',
    path: () => `/documents/${uid}/${at.unsubmitted}/status`,
    readers: ['editor'],
  },
  { route: '/sessions/:id', path: () => `/sessions/${at.session}`, readers: ['editor', 'chair', 'member', 'observer'] },
  {
    route: '/sessions/:id/minutes',
    path: () => `/sessions/${at.session}/minutes`,
    readers: ['editor', 'chair', 'member', 'observer'],
  },
  { route: '/reviews', path: () => '/reviews?scope=board', readers: ['editor'] },
  { route: '/records/register.csv', path: () => '/records/register.csv', readers: ['editor'] },
  { route: '/configuration', path: () => '/configuration', readers: ['editor'] },
  { route: '/actors', path: () => '/actors', readers: ['editor'] },
  { route: '/committees/:slug/successor', path: () => '/committees/comite-de-pilotage/successor', readers: ['chair'] },
  // Not published: nothing to correct, whoever asks.
  { route: '/reviews/:id/correction', path: () => `/reviews/${at.review}/correction`, readers: [] },
  { route: '/integrity', path: () => '/integrity', readers: ['editor'] },
];
/** Answered to everybody of the panel with what that person may read: looked at one by one below. */
const personal = ['/me', '/ballots/mine', '/reviews', '/sessions', '/records'];

describe('what each person of the panel reads', () => {
  it('is decided for every reading of the plugin', () => {
    const routes = (room.strapi.plugin('committee').routes as any).admin.routes
      .filter(({ method }: any) => method === 'GET')
      .map(({ path }: any) => path);
    expect(new Set([...readings.map(({ route }) => route), ...personal])).toEqual(new Set(routes));
  });

  it('is what the table says, of every reading', async () => {
    const wrong: string[] = [];
    for (const { path, readers } of readings) {
      for (const who of everybody()) {
        const { status, body } = await room.cms.request(`/committee${path()}`, {
          headers: who === 'nobody' ? {} : people[who].headers,
        });
        const reads = status === 200;
        if (reads !== readers.includes(who)) wrong.push(`${who} ${path()}: ${status}`);
        if (!reads && Object.values(secret).some((word) => JSON.stringify(body).includes(word)))
          wrong.push(`${who} ${path()} is told`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is in the detail what the lists show, for everybody', async () => {
    for (const who of everybody().filter((one) => one !== 'nobody') as (keyof typeof people)[]) {
      const listed = new Set<string>();
      for (const scope of ['to-examine', 'committee', ...(who === 'editor' ? ['board'] : [])]) {
        for (const { id } of (await room.call(people[who], `/reviews?scope=${scope}`)).body.data) listed.add(id);
      }
      for (const id of [at.review, at.triaged, at.sentBack]) {
        expect(`${who} ${id} ${(await room.call(people[who], `/reviews/${id}`)).status}`).toBe(
          `${who} ${id} ${listed.has(id) ? 200 : 404}`,
        );
      }
    }
  });

  it('leaves what nobody submitted to its author and the editors, by every address', async () => {
    for (const who of everybody().filter((one) => one !== 'nobody' && one !== 'editor') as (keyof typeof people)[]) {
      const answers = await Promise.all(
        [
          '/me',
          '/reviews?scope=to-examine',
          '/reviews?scope=committee',
          '/reviews?scope=committee&state=changes-requested',
          '/sessions',
          '/records',
          `/reviews/${at.sentBack}`,
          `/documents/${uid}/${at.sentBackDocument}/status`,
          `/documents/${uid}/${at.unsubmitted}/status`,
        ].map(async (path) => JSON.stringify((await room.call(people[who], path)).body)),
      );
      const told = answers.filter((answer) =>
        [secret.draft, secret.unsubmitted, 'Jamais soumise', 'À trier', 'Renvoyée'].some((word) =>
          answer.includes(word),
        ),
      );
      expect([who, told]).toEqual([who, []]);
    }
    const forEditor = await room.call(people.editor, `/reviews/${at.sentBack}`);
    expect(JSON.stringify(forEditor.body.data.draftDifferences)).toContain(secret.draft);
  });

  it('keeps the draft from members when what they examined is published and its author goes on writing', async () => {
    const { documentId } = await draftPractice(room.strapi, 'En ligne');
    const { reviewId } = await room.service('reviews').submit({ uid, documentId, by: author });
    await accept(reviewId);
    for (const stage of [1, 2])
      for (const voter of [room.chair, room.second, room.third, room.fourth])
        await room.call(voter, `/reviews/${reviewId}/ballots`, { round: 1, stage, choice: 'approve' });
    const practices = room.strapi.documents(uid as never) as any;
    await practices.publish({ documentId });
    await practices.update({ documentId, data: { summary: secret.draft } });
    for (const [who, reads] of [
      ['editor', true],
      ['chair', true],
      ['member', false],
      ['observer', false],
      ['monitor', false],
    ] as const) {
      const { status, body } = await room.call(people[who], `/reviews/${reviewId}`);
      expect([who, status, body.data.draftFingerprint !== null, JSON.stringify(body).includes(secret.draft)]).toEqual([
        who,
        200,
        reads,
        reads,
      ]);
      const panel = await room.call(people[who], `/documents/${uid}/${documentId}/status`);
      expect([who, JSON.stringify(panel.body).includes(secret.draft), panel.body.data.gate.fields]).toEqual([
        who,
        reads,
        reads ? ['summary'] : [],
      ]);
    }
  });
});

describe('what strangers to a review try on it', () => {
  it('is refused by every act, and tells nothing', async () => {
    const routes: { method: string; path: string }[] = (
      room.strapi.plugin('committee').routes as any
    ).admin.routes.filter(({ method }: any) => method !== 'GET');
    const body = {
      decision: 'accept',
      reason: 'Essai',
      round: 1,
      stage: 1,
      choice: 'approve',
      comment: null,
      dueOn: '2999-02-01',
      fingerprint: 'x',
      present: [],
      agenda: [],
      uid,
      documentId: at.unsubmitted,
      giver: 'x',
      bearer: 'x',
      committee: 'comite-de-pilotage',
      title: 'Séance',
      date: '2999-01-01',
      place: null,
    };
    const wrong: string[] = [];
    for (const { method, path } of routes) {
      const id = path.startsWith('/sessions') ? at.session : at.review;
      const filled = path
        .replace(':reservationId', 'x')
        .replace(':id', id)
        .replace(':uid', uid)
        .replace(':documentId', at.document)
        .replace(':reference', at.record)
        .replace(':slug', 'comite-de-pilotage');
      for (const who of ['stranger', 'unseated', 'spectator', 'nobody'] as const) {
        const answer = await room.cms.request(`/committee${filled}`, {
          method,
          body,
          headers: who === 'nobody' ? {} : people[who].headers,
        });
        if (answer.status < 400 || answer.status >= 500) wrong.push(`${who} ${method} ${filled}: ${answer.status}`);
        if (Object.values(secret).some((word) => JSON.stringify(answer.body).includes(word)))
          wrong.push(`${who} ${method} ${filled} is told`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
