import { vi } from 'vitest';
import { sharedCms } from '../../support';
import { cmsRequire } from '../../support/cms';
import { adminAccount, author, draftPractice, type Person } from './people';

export const suivi = 'comite-de-suivi';
export const pilotage = 'comite-de-pilotage';
export type Choice = 'approve' | 'approve-with-reservations' | 'request-changes' | 'reject' | 'abstain';
type Role = 'chair' | 'rapporteur' | 'member';

interface Seat {
  committee: string;
  id: string;
  name: string;
  role: Role;
  from: string;
  to: string | null;
  by: Person;
}

export interface Document {
  uid: string;
  documentId: string;
  title: string;
  review: string;
  round: number;
  stage: number;
  /** Days. */
  submittedOn: string;
  openedOn: string;
  public: boolean;
  adjournments: number;
}

/** What the test itself wrote down of a record that ought to be there. */
export interface Line {
  series: string;
  kind: string;
  document: Document;
  day: string;
  power: string | null;
  outcome: string | null;
  eligible: number;
  recused: number;
  votes: Choice[];
  byProxy: number;
  quorumReached: boolean;
  /** Of a closing. */
  submittedOn: string | null;
  openedOn: string | null;
}

interface How {
  outcome: string;
  /** Steps aside before voting; the same after having voted. */
  aside?: string[];
  late?: string[];
  /** Who stepped aside by rule. */
  byRule?: string[];
  /** Giver to bearer. */
  proxies?: Record<string, string>;
  /** Who closes; the chair unless said. */
  by?: string;
  /** Texts of reservations that are not kept. */
  drop?: string[];
}

const dayMs = 86_400_000;
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** A use-case, or another module, of the plugin as it was built. */
const built = (name: string): any => cmsRequire(`../plugins/committee/dist/server/src/${name}.js`);

/** Two committees with changing mandates, a clock that the test moves, and what it wrote down of everything that it did. */
export async function openYear(first: string) {
  vi.useFakeTimers({ toFake: ['Date'] });
  let day = first;
  const setDay = (next: string, hour = '09:00') => {
    day = next;
    vi.setSystemTime(new Date(`${next}T${hour}:00.000Z`));
  };
  setDay(first);
  const cms = await sharedCms();
  const { strapi } = cms;
  const service = (name: string): any => strapi.plugin('committee').service(name);
  const documents = (uid: string): any => strapi.documents(uid as never);
  const editor = await adminAccount(strapi, 'Edith', 'passerelles-editor');
  const seats: Seat[] = [];
  const lines: Line[] = [];
  const written: Document[] = [];

  async function seat(
    committee: string,
    name: string,
    role: Role,
    mandate: { from?: string; to?: string; represents?: string } = {},
  ) {
    const by =
      seats.find((other) => other.name === name)?.by ?? (await adminAccount(strapi, name, 'passerelles-member'));
    const { from = '2024-01-01', to = null, represents = null } = { ...mandate, to: mandate.to ?? null };
    const given = { committeeSlug: committee, adminUserId: by.id, name: by.name, role, from, to, represents };
    const { id } = await service('memberships').appoint(given);
    seats.push({ committee, id, name, role, from, to, by });
  }
  const sitting = (committee: string, on: string) =>
    seats.filter((one) => one.committee === committee && one.from <= on && (one.to === null || on <= one.to));
  const isSheet = ({ uid }: Document) => uid === 'api::practice.practice';
  const before = (document: Document) => (isSheet(document) && document.stage === 1 ? suivi : pilotage);
  const row = ({ review }: Document): Promise<any> =>
    strapi.db.query('plugin::committee.review' as never).findOne({ where: { documentId: review } as never });
  const draft = ({ uid, documentId }: Document) =>
    built('store/documents').loadDocument(strapi, uid, documentId, 'draft', null);

  const note = (document: Document, series: string, kind: string, more: Partial<Line> = {}) =>
    lines.push({
      series,
      kind,
      document,
      day,
      power: null,
      outcome: null,
      eligible: 0,
      recused: 0,
      votes: [],
      byProxy: 0,
      quorumReached: false,
      submittedOn: null,
      openedOn: null,
      ...more,
    });

  /** The document goes where such an outcome leads. */
  function goOn(document: Document, outcome: string): void {
    const passes = isSheet(document) && document.stage === 1 && outcome !== 'changes-requested';
    if (!passes) return;
    document.stage = 2;
    document.openedOn = day;
  }

  function closed(document: Document, votes: Record<string, Choice>, asideCount: number, how: Partial<Line>): void {
    const committee = before(document);
    const eligible = sitting(committee, document.openedOn).length - asideCount;
    note(document, committee, 'decision', {
      power: committee === suivi ? 'opinion' : 'decision',
      eligible,
      recused: asideCount,
      votes: Object.values(votes),
      quorumReached: Object.keys(votes).length * 2 >= eligible,
      submittedOn: document.submittedOn,
      openedOn: document.openedOn,
      ...how,
    });
    goOn(document, how.outcome ?? '');
  }

  const cast = async (document: Document, name: string, choice: Choice, bearer?: string) => {
    const committee = before(document);
    const of = (who: string) => sitting(committee, document.openedOn).find((one) => one.name === who) as Seat;
    const asks = !['approve', 'abstain'].includes(choice);
    const input = {
      round: document.round,
      stage: document.stage,
      choice,
      comment: asks ? `${name} dit pourquoi.` : null,
      request: asks ? `${document.title}, ${name}` : null,
      castMode: bearer ? 'proxy' : 'online',
      membershipId: bearer ? of(name).id : undefined,
    };
    return built('use-cases/cast-ballot').castBallot(strapi, document.review, input, of(bearer ?? name).by);
  };

  return {
    cms,
    strapi,
    service,
    lines,
    written,
    documents,
    row,
    draft,
    seat,
    sitting,
    cast,
    editor,
    today: () => day,
    /** Moves the clock on. */
    later: (days: number) => setDay(daysAfter(day, days)),
    until: setDay,

    async submit(title: string, type: 'sheet' | 'report' = 'sheet', more: Record<string, unknown> = {}) {
      const uid = type === 'sheet' ? 'api::practice.practice' : 'api::meeting-report.meeting-report';
      const { documentId } =
        type === 'sheet'
          ? await draftPractice(strapi, title, more)
          : await documents(uid).create({
              status: 'draft',
              data: { title, slug: `rapport-${written.length}`, summary: 'Un résumé.', kind: 'working-group' },
            });
      const { reviewId: review } = await service('reviews').submit({ uid, documentId, by: author });
      const document: Document = {
        ...{ uid, documentId, title, review, round: 1, stage: 1, submittedOn: day, openedOn: day },
        ...{ public: false, adjournments: 0 },
      };
      written.push(document);
      return document;
    },
    async accept(document: Document) {
      await built('use-cases/accept-admissibility').acceptAdmissibility(strapi, document.review, editor);
      Object.assign(document, { stage: 1, openedOn: day });
    },
    async sendBack(document: Document) {
      const said = [{ field: 'summary', reason: 'incomplete', comment: 'Précisez.' }];
      await built('use-cases/send-back').sendBack(strapi, document.review, said, daysAfter(day, 30), editor);
    },
    /** The author answers all that is asked, changes the summary, and sends again. */
    async resubmit(document: Document) {
      const { uid, documentId } = document;
      await documents(uid).update({ documentId, data: { summary: `Repris le ${day}.` } });
      const { unanswered } = await service('reviews').statusOf(uid, documentId);
      const answers = Object.fromEntries(unanswered.map((id: string) => [id, { done: true, text: 'Fait.' }]));
      await service('reviews').answer({ uid, documentId, answers });
      const status = await service('reviews').submit({ uid, documentId, by: author });
      if (status.state === 'admissibility') Object.assign(document, { round: document.round + 1, submittedOn: day });
    },
    /** Everybody who sits votes for, but for those who are named; null does not vote. */
    async examine(document: Document, said: Record<string, Choice | null>, how: How) {
      const seated = sitting(before(document), document.openedOn);
      const { aside = [], late = [], byRule = [], proxies = {} } = how;
      const recuse = (name: string) =>
        built('use-cases/recuse').recuse(
          strapi,
          document.review,
          'Proche de l’association.',
          seated.find((one) => one.name === name)?.by,
        );
      for (const name of aside) await recuse(name);
      for (const [giver, bearer] of Object.entries(proxies)) {
        const of = (name: string) => seated.find((one) => one.name === name) as Seat;
        const input = { round: document.round, stage: document.stage, bearerId: of(bearer).id };
        await built('use-cases/give-proxy').giveProxy(strapi, document.review, input, of(giver).by);
      }
      const votes: Record<string, Choice> = {};
      for (const { name } of seated) {
        if ([...aside, ...byRule].includes(name) || said[name] === null) continue;
        votes[name] = said[name] ?? 'approve';
        await cast(document, name, votes[name], proxies[name]);
      }
      for (const name of late) {
        await recuse(name);
        delete votes[name];
      }
      const { by } = seated.find((one) => (how.by ? one.name === how.by : one.role === 'chair')) as Seat;
      const items = (await this.asked(document))
        .filter(({ text }) => how.drop?.includes(text))
        .map(({ id }) => ({ id, text: null, kept: false, word: 'Inutile.' }));
      const words = { reason: `Motif de « ${document.title} ».`, items, round: document.round, stage: document.stage };
      await built('use-cases/close-stage').closeByChair(strapi, document.review, words, by);
      closed(document, votes, aside.length + late.length + byRule.length, {
        outcome: how.outcome,
        byProxy: Object.keys(proxies).length,
      });
    },
    /** What the closing of the stage would ask, by the ballots as they are stored. */
    async asked(document: Document): Promise<{ id: string; text: string }[]> {
      const { id, round, stage, reservations } = await row(document);
      const where = { reviewId: id, round, stage: stage.position };
      const ballots: any[] = await strapi.db
        .query('plugin::committee.ballot' as never)
        .findMany({ where, orderBy: { id: 'asc' } } as never);
      const carried = (reservations ?? []).map(({ id: of, text }: any) => ({ id: of, text }));
      return [...carried, ...ballots.map(({ documentId, request }) => ({ id: documentId, text: request }))];
    },
    /** The day after the due day, when what nobody closed is met; `closes` says what it then writes. */
    async deadline(document: Document, votes: Record<string, Choice>, closes?: { outcome: string }) {
      setDay(daysAfter((await row(document)).dueOn, 1), '02:00');
      await built('use-cases/sweep-deadlines').sweepDeadlines(strapi);
      if (closes) closed(document, votes, 0, closes);
    },
    async adjourn(document: Document) {
      const chair = sitting(before(document), document.openedOn).find(({ role }) => role === 'chair') as Seat;
      await built('use-cases/adjourn').adjourn(strapi, document.review, 'Absents.', chair.by);
    },
    async reopen(document: Document) {
      await built('use-cases/reopen').reopen(strapi, document.review, 'Présents.', editor, true);
      document.openedOn = day;
    },
    async publish(document: Document) {
      await documents(document.uid).publish({ documentId: document.documentId });
      document.public = true;
    },
    /** An editor changes what is examined: the next round begins. */
    async edit(document: Document) {
      const { uid, documentId } = document;
      await documents(uid).update({ documentId, data: { summary: `Changé le ${day}.` } });
      Object.assign(document, { round: document.round + 1, stage: 1, openedOn: day });
    },
    /** Settles reservations in their order; the last one writes the record of the lifting. */
    async settle(document: Document, as: ('lifted' | 'dropped' | 'insufficient')[]) {
      const { by } = sitting(pilotage, day).find(({ role }) => role === 'chair') as Seat;
      for (const one of as) {
        const open = (await row(document)).reservations.find(({ state }: any) => ['open', 'answered'].includes(state));
        const { fingerprint } = await draft(document);
        const said = { fingerprint, as: one, word: one === 'lifted' ? null : 'Parce que.' };
        await built('use-cases/lift-reservation').liftReservation(strapi, document.review, open.id, said, by);
      }
      if ((await row(document)).state === 'accepted') note(document, pilotage, 'lifting');
    },
    note,
    built,
  };
}
export type Year = Awaited<ReturnType<typeof openYear>>;
