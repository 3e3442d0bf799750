import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { cmsRequire } from '../../support/cms';
import { adminAccount, author, closeAtOnce, draftPractice } from './people';

const uid = 'api::practice.practice';
const recordUid = 'plugin::committee.decision-record';
type Account = Awaited<ReturnType<typeof adminAccount>>;
type Row = Record<string, any>;
let cms: RunningCms;
let editor: Account;
let chair: Account;

beforeAll(async () => {
  cms = await sharedCms();
  await closeAtOnce(cms.strapi);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    await service('memberships').appoint({ committeeSlug, adminUserId: chair.id, name: chair.name, role: 'chair' });
  }
  await writeRecords();
});
afterAll(() => cms?.stop());

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const practices = (): any => cms.strapi.documents(uid as never);
const post = async (account: Account, route: string, body: unknown) => {
  const answer = await cms.request(`/committee${route}`, { method: 'POST', body, headers: account.headers });
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([200, expect.any(String)]);
  return answer.body.data;
};
const tableOf = (type: string) => cms.strapi.db.connection(cms.strapi.db.metadata.get(type as never).tableName);
const stored = async (): Promise<Row[]> => tableOf(recordUid).orderBy('id');
const broken = async (): Promise<{ reference: string; problem: string }[]> => service('records').verify();

/** Records of every kind: an opinion and a decision with a reservation, a correction, an erratum, historical ones, a withdrawal. */
async function writeRecords() {
  for (const title of ['Première', 'Deuxième', 'Troisième']) {
    const { documentId } = await draftPractice(cms.strapi, title);
    await service('reviews').admitHistorical({
      uid,
      documentId,
      operator: 'Opératrice',
      reason: `« ${title} », décidée en 2013`,
    });
    await practices().publish({ documentId });
  }
  const { documentId } = await draftPractice(cms.strapi, 'Examinée');
  const { reviewId } = await service('reviews').submit({ uid, documentId, by: author });
  await post(editor, `/reviews/${reviewId}/admissibility`, { decision: 'accept' });
  await post(chair, `/reviews/${reviewId}/ballots`, { round: 1, stage: 1, choice: 'approve', comment: null });
  const decided = await post(chair, `/reviews/${reviewId}/ballots`, {
    round: 1,
    stage: 2,
    choice: 'approve-with-reservations',
    comment: 'Précisez le coût.',
  });
  for (const { id } of decided.reservations)
    await post(chair, `/reviews/${reviewId}/reservations/${id}/lift`, { fingerprint: decided.draftFingerprint });
  await practices().publish({ documentId });
  await practices().update({ documentId, data: { summary: 'Un résumé corrigé.' } });
  await post(chair, `/documents/${uid}/${documentId}/correction`, { reason: 'Une coquille' });
  const [, , , , decision] = await stored();
  await post(chair, `/records/${decision?.reference}/erratum`, { reason: 'La date était fausse.' });
  await post(editor, `/documents/${uid}/${documentId}/withdrawal`, { reason: 'Action abandonnée' });
  await formerWithdrawal(decision as Row);
}

/** A withdrawal as it was recorded before editors had a series of their own: in that of the committee, which had not decided it. */
async function formerWithdrawal(decision: Row): Promise<void> {
  const { appendRecord } = cmsRequire('../plugins/committee/dist/server/src/use-cases/append-record.js');
  const { noCount } = cmsRequire('../plugins/committee/dist/server/src/store/record-body.js');
  await cms.strapi.db.transaction(() =>
    appendRecord(cms.strapi, {
      ...noCount,
      kind: 'withdrawal',
      reviewId: decision['review_id'],
      contentUid: uid,
      contentId: decision['content_id'],
      title: 'Examinée',
      slug: null,
      committeeSlug: decision['committee_slug'],
      committeeName: decision['committee_name'],
      writtenBy: { kind: 'admin', id: 1, name: 'Edith', email: null },
      reason: 'Action abandonnée',
      decidedAt: new Date().toISOString(),
      fingerprint: null,
    }),
  );
}

/** How Strapi keeps a row: says nothing of the decision. */
const storage = [
  'id',
  'document_id',
  'created_at',
  'updated_at',
  'published_at',
  'created_by_id',
  'updated_by_id',
  'locale',
];

/** Other values for a stored one: each differs in a single character, digit or millisecond. */
function alterations(value: unknown, column: string): unknown[] {
  const json = ['reservations', 'differences', 'settlements', 'written_by'].includes(column);
  if (value === null || value === undefined) {
    if (json) return ['["x"]'];
    return [/^(review_id|round|stage|by_proxy)$/.test(column) ? 7 : 'x'];
  }
  if (column === 'quorum_reached') return [typeof value === 'boolean' ? !value : 1 - Number(value)];
  if (value instanceof Date) return [new Date(value.getTime() + 1)];
  if (typeof value === 'number') return [value + 1];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Of JSON a letter between quotation marks: anything else would no longer be JSON, which PostgreSQL refuses to keep.
  const quoted = [...text.matchAll(/"[^"\\]*"/g)].flatMap(({ 0: part, index }) => [...part].map((_, at) => index + at));
  const places = json
    ? quoted.filter((place) => /[a-z0-9]/i.test(text.charAt(place)))
    : [...text].map((_, index) => index);
  if (places.length === 0) return ['["x"]'];
  const chosen = [...new Set([0, Math.floor(places.length / 2), places.length - 1])].map(
    (rank) => places[rank] as number,
  );
  return chosen.map((place) => {
    const was = text.charAt(place);
    const other = /\d/.test(was) ? String((Number(was) + 1) % 10) : was === 'x' ? 'y' : 'x';
    return text.slice(0, place) + other + text.slice(place + 1);
  });
}
const writable = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
    ]),
  );

describe('the chain of the stored records', () => {
  it('is whole, over every kind of record', async () => {
    expect(await broken()).toEqual([]);
    expect([...new Set((await stored()).map((row) => row.kind))].sort()).toEqual([
      'correction',
      'decision',
      'erratum',
      'historical',
      'lifting',
      'withdrawal',
    ]);
    const withdrawals = (await stored()).filter((row) => row.kind === 'withdrawal');
    expect(withdrawals.map((row) => row.series)).toEqual(['retraits', withdrawals[1]?.['committee_slug']]);
  });

  it('names the record of which a single character of any column was altered', async () => {
    const rows = await stored();
    const unseen: string[] = [];
    let tried = 0;
    for (const row of rows) {
      const [name] = Object.entries(row)
        .filter(([column]) => column === 'reference')
        .map(([, value]) => value as string);
      const followers = rows
        .filter((other) => other.series === row.series && other.id > row.id)
        .map((other) => other.reference as string);
      for (const column of Object.keys(row).filter((one) => !storage.includes(one))) {
        for (const value of alterations(row[column], column)) {
          await tableOf(recordUid)
            .where({ id: row.id })
            .update({ [column]: value });
          const found = (await broken()).map(({ reference }) => reference);
          // A record that was moved to another series is missing from its own: what follows it there breaks.
          const expected = column === 'series' ? (followers[0] ?? name) : name;
          if (!found.includes(expected as string))
            unseen.push(
              `${name} ${column}: ${JSON.stringify(row[column])} → ${JSON.stringify(value)} named ${found.join()}`,
            );
          await tableOf(recordUid)
            .where({ id: row.id })
            .update({ [column]: writable(row)[column] });
          tried += 1;
        }
      }
    }
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(rows.length * 40);
    expect(await broken()).toEqual([]);
  });

  it('names what a removed record leaves behind, whichever it was', async () => {
    const rows = await stored();
    for (const row of rows) {
      const next = rows.find((other) => other.series === row.series && other.id > row.id);
      await tableOf(recordUid).where({ id: row.id }).delete();
      expect(await broken(), row.reference).toEqual([
        {
          series: row.series,
          reference: (next ?? row).reference,
          problem: next ? (next.year === row.year ? 'NUMBER_GAP' : 'PREVIOUS_HASH_MISMATCH') : 'LAST_RECORD_MISSING',
        },
      ]);
      await tableOf(recordUid).insert(writable(row));
    }
    expect(await broken()).toEqual([]);
  });

  it('names the first of two records that were exchanged', async () => {
    const rows = (await stored()).filter((row) => row.series === 'reprise');
    const [first, , third] = rows as [Row, Row, Row];
    const exchange = async () => {
      await tableOf(recordUid).where({ id: first.id }).update({ id: -1 });
      await tableOf(recordUid).where({ id: third.id }).update({ id: first.id });
      await tableOf(recordUid).where({ id: -1 }).update({ id: third.id });
    };
    await exchange();
    expect(await broken()).toEqual([{ series: 'reprise', reference: third.reference, problem: 'NUMBER_GAP' }]);
    await tableOf(recordUid).where({ id: third.id }).update({ id: -1 });
    await tableOf(recordUid).where({ id: first.id }).update({ id: third.id });
    await tableOf(recordUid).where({ id: -1 }).update({ id: first.id });
    expect(await broken()).toEqual([]);
  });

  it('is told from its numbering, altered, taken back or removed', async () => {
    const sequences = 'plugin::committee.sequence';
    const rows = (await stored()).filter((row) => row.series === 'reprise');
    const [last, before] = [rows.at(-1), rows.at(-2)] as [Row, Row];
    const own = await tableOf(sequences).where({ series: 'reprise' }).first();
    const positions = (count: number) => JSON.stringify({ [last.year]: count });
    const tamper = (changes: Row) => tableOf(sequences).where({ id: own.id }).update(changes);
    const told = (problem: string) => [{ series: 'reprise', reference: last.reference, problem }];

    for (const changes of [
      { positions: positions(rows.length + 1) },
      { positions: positions(rows.length - 1) },
      { last_hash: before.hash },
      { last_hash: null },
      { last_hash: `${own.last_hash}`.replace(/.$/, (end) => (end === '0' ? '1' : '0')) },
    ]) {
      await tamper(changes);
      expect(await broken(), JSON.stringify(changes)).toEqual(
        told(
          'last_hash' in changes && changes.last_hash !== null && changes.last_hash !== before.hash
            ? 'LAST_RECORD_MISSING'
            : 'SEQUENCE_ALTERED',
        ),
      );
      await tamper({ positions: writable(own).positions, last_hash: own.last_hash });
    }
    await tableOf(sequences).where({ id: own.id }).delete();
    expect(await broken()).toEqual(told('SEQUENCE_ALTERED'));
    await tableOf(sequences).insert(writable(own));

    // The last record removed and the numbering taken back with it: the review's history still names it.
    await tableOf(recordUid).where({ id: last.id }).delete();
    await tamper({ positions: positions(rows.length - 1), last_hash: before.hash });
    expect(await broken()).toEqual(told('LAST_RECORD_MISSING'));
    await tableOf(recordUid).insert(writable(last));
    await tamper({ positions: writable(own).positions, last_hash: own.last_hash });
    expect(await broken()).toEqual([]);
  });

  it('is what the command verifies', async () => {
    const [, second] = (await stored()).filter((row) => row.series === 'reprise') as [Row, Row];
    await tableOf(recordUid).where({ id: second.id }).update({ operator: 'Quelqu’un d’autre' });
    const command = path.resolve(import.meta.dirname, '../../../config/commands/verify-records.mjs');
    const child = spawn(process.execPath, [command], {
      env: { ...process.env, DATA_DIR: cms.dataDir },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [printed, status] = await Promise.all([
      text(child.stdout),
      new Promise((resolve) => child.once('exit', resolve)),
    ]);
    expect([status, printed]).toEqual([1, expect.stringContaining(`broken at ${second.reference} (HASH_MISMATCH`)]);
    await tableOf(recordUid).where({ id: second.id }).update({ operator: second.operator });
    // The command builds what is not built.
  }, 180_000);
});
