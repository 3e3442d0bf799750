import { expect } from 'vitest';
import { sharedCms, startCms, type RunningCms } from '../../support';
import { adminAccount, author, closeAtOnce, draftPractice, versionRead } from './people';

export const uid = 'api::practice.practice';
export type Account = Awaited<ReturnType<typeof adminAccount>>;
export interface Answer {
  status: number;
  body: any;
}

/** A CMS whose two committees have a chair, a rapporteur and two members; effects are written down and not made. */
export async function openRoom(dataDir?: string) {
  const cms: RunningCms = await (dataDir ? startCms({ dataDir, env: { OUTBOX_WORKERS: 'off' } }) : sharedCms());
  const { strapi } = cms;
  await closeAtOnce(strapi);
  const service = (name: string): any => strapi.plugin('committee').service(name);
  const table = (name: string): any => strapi.db.query(`plugin::committee.${name}` as never);
  const member = (name: string) => adminAccount(strapi, name, 'passerelles-member');
  const editor = await adminAccount(strapi, 'Edith', 'passerelles-editor');
  const [chair, second, third, fourth] = [
    await member('Camille'),
    await member('Samir'),
    await member('Thea'),
    await member('Farid'),
  ];
  const appoint = (
    committeeSlug: string,
    account: Account | string,
    role: string,
    more: Record<string, unknown> = {},
  ): Promise<{ id: string }> =>
    service('memberships').appoint({
      committeeSlug,
      adminUserId: typeof account === 'string' ? null : account.id,
      name: typeof account === 'string' ? account : account.name,
      role,
      from: '2024-01-01',
      ...more,
    });
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    for (const [account, role] of [
      [chair, 'chair'],
      [second, 'rapporteur'],
      [third, 'member'],
      [fourth, 'member'],
    ] as const) {
      await appoint(committeeSlug, account, role);
    }
  }
  const call = (account: Account, path: string, body?: unknown): Promise<Answer> =>
    cms.request(`/committee${path}`, { method: body === undefined ? 'GET' : 'POST', body, headers: account.headers });

  return {
    cms,
    strapi,
    service,
    table,
    member,
    appoint,
    call,
    editor,
    chair,
    second,
    third,
    fourth,
    /** A document whose first stage is open. */
    async opened(title: string, more: Record<string, unknown> = {}) {
      const { documentId, actor } = await draftPractice(strapi, title, more);
      const review: string = (await service('reviews').submit({ uid, documentId, by: author })).reviewId;
      const answer = await call(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return { documentId, actor, review };
    },
    async vote(account: Account, review: string, choice: string, more: Record<string, unknown> = {}): Promise<Answer> {
      return call(account, `/reviews/${review}/ballots`, { ...(await versionRead(strapi, review)), choice, ...more });
    },
    row: (review: string): Promise<any> => table('review').findOne({ where: { documentId: review } }),
    seat: async (review: string, account: Account): Promise<string> =>
      (await table('review').findOne({ where: { documentId: review } })).electorate.find(
        (elector: any) => elector.adminId === account.id,
      ).id,
    recordsOf: async (documentId: string): Promise<any[]> =>
      (await cms.request(`/api/decision-records?document=${documentId}`)).body.data,
  };
}
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** Everything that the committees have written, to compare before and after. */
export async function everything({ strapi, table }: Room): Promise<string> {
  const names = ['review', 'ballot', 'proxy', 'recusal', 'transition', 'decision-record', 'sequence', 'session'];
  const rows = await Promise.all(names.map((name) => table(name).findMany({ orderBy: { id: 'asc' } })));
  const effects = await strapi.db.query('plugin::outbox.row' as never).findMany({ orderBy: { id: 'asc' } as never });
  return JSON.stringify([rows, effects]);
}

/** `refused` of a file's room: the act is refused with this code and a message, and nothing is written. */
export const refusedIn =
  (room: () => Room) =>
  async (code: string, act: () => Promise<Answer>): Promise<Answer> => {
    const before = await everything(room());
    const answer = await act();
    expect([answer.body.error?.details?.code, answer.status >= 400 && answer.status < 500]).toEqual([code, true]);
    expect(answer.body.error.message.length).toBeGreaterThan(10);
    expect(await everything(room())).toBe(before);
    return answer;
  };
