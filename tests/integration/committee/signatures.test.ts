import { spawn } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, createHash, sign, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import {
  canonicalJson,
  chainReply,
  headsReply,
  keyIdOf,
  keysReply,
  recordReply,
  verificationCommand,
} from '@passerelles/committee/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { configure } from './configure';
import { draftPractice } from './people';

const uid = 'api::practice.practice';
const tables = {
  records: 'plugin::committee.decision-record',
  sequences: 'plugin::committee.sequence',
  statements: 'plugin::committee.signed-statement',
  steps: 'plugin::committee.transition',
};
type Row = Record<string, any>;
let cms: RunningCms;

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const tableOf = (type: string) => cms.strapi.db.connection(cms.strapi.db.metadata.get(type as never).tableName);
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');
const broken = async (): Promise<{ series: string; reference: string; problem: string }[]> =>
  service('records').verify();
const get = async (file: string) => (await cms.request(`/api/decision-records/${file}`)).body;
const stored = (): Promise<Row[]> => tableOf(tables.records).orderBy('id');
const statements = (kind: string): Promise<Row[]> => tableOf(tables.statements).where({ kind }).orderBy('id');
const recordBody = (row: Row): Row =>
  createRequire(import.meta.url)('../../../plugins/committee/dist/server/src/store/record-body.js').recordBody(row);
const startSigning = (): Promise<void> =>
  createRequire(import.meta.url)('../../../plugins/committee/dist/server/src/signing/start-signing.js').startSigning(
    cms.strapi,
  );
const write = (type: string, id: number, changes: Row) => tableOf(type).where({ id }).update(changes);
const writable = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
    ]),
  );

/** Everything that an attack may touch, put back before each test. */
let whole: Record<string, Row[]>;
async function restore() {
  for (const type of Object.values(tables)) {
    await tableOf(type).delete();
    for (const row of whole[type] ?? []) await tableOf(type).insert(writable(row));
  }
  await cms.strapi
    .store({ type: 'plugin', name: 'committee', key: 'last_heads' })
    .set({ value: sha256((await statements('heads')).at(-1)!.statement) });
  configure(cms.strapi, { signing: { key } });
}
let key: string;

async function admit(title: string) {
  const { documentId } = await draftPractice(cms.strapi, title);
  await service('reviews').admitHistorical({
    uid,
    documentId,
    operator: 'Opératrice',
    reason: `« ${title} », décidée en 2013`,
  });
  await (cms.strapi.documents(uid as never) as any).publish({ documentId });
}

beforeAll(async () => {
  cms = await sharedCms();
  key = process.env['RECORD_SIGNING_KEY']!;
  for (const title of ['Première', 'Deuxième', 'Troisième']) await admit(title);
  await service('records').publishHeads('2026-01-01');
  for (const title of ['Quatrième', 'Cinquième']) await admit(title);
  await service('records').publishHeads('2026-01-02');
  await admit('Sixième');
  whole = Object.fromEntries(
    await Promise.all(Object.values(tables).map(async (type) => [type, await tableOf(type).orderBy('id')] as const)),
  );
});
afterAll(() => cms?.stop());
beforeEach(restore);

/** What somebody with the password of the database does: another text, every later hash computed again, the numbering too. */
async function rewrite(reference: string) {
  const rows = (await cms.strapi.db
    .query(tables.records as never)
    .findMany({ orderBy: { id: 'asc' } as never })) as Row[];
  let previousHash: string | null = null;
  for (const row of rows) {
    const body = row.reference === reference ? { ...row, reason: 'Une autre raison' } : row;
    const hash = sha256(canonicalJson({ body: recordBody(body), previousHash }));
    await write(tables.records, row.id, { reason: body.reason, previous_hash: previousHash, hash });
    previousHash = hash;
  }
  await tableOf(tables.sequences).update({ last_hash: previousHash });
}

function strangersKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const keyId = keyIdOf(pem, sha256);
  return { pem, keyId, sign: (statement: string) => sign(null, Buffer.from(statement), privateKey).toString('base64') };
}

/** Signs every statement again with a key of his own, and puts that one in the place of the site’s. */
async function signAgain({ keyId, pem, sign: by }: ReturnType<typeof strangersKey>, replaceKey: boolean) {
  const hashes = new Map((await stored()).map((row) => [row.reference, row.hash]));
  for (const row of await tableOf(tables.statements).orderBy('id')) {
    if (row.kind === 'heads' || (row.kind === 'key' && !replaceKey)) continue;
    const said = JSON.parse(row.statement);
    const statement = canonicalJson({
      ...said,
      keyId,
      ...(row.kind === 'key' ? { publicKey: pem } : { hash: hashes.get(said.reference) }),
    });
    await write(tables.statements, row.id, { key_id: keyId, statement, signature: by(statement) });
  }
}

const second = async () => (await stored())[1]!.reference as string;

describe('the signature of a record', () => {
  it('is made with it, over its hash, and verified by the public key of the open data', async () => {
    expect(await broken()).toEqual([]);
    const { data: chain } = chainReply.parse(await get('chain.json'));
    const { data: keys } = keysReply.parse(await get('keys.json'));
    expect(keys).toMatchObject([{ until: null }]);
    for (const record of chain) {
      const { statement, signature, keyId } = record.signed!;
      expect(JSON.parse(statement)).toMatchObject({
        reference: record.reference,
        hash: record.hash,
        moment: 'recorded',
        keyId,
      });
      expect(
        verify(null, Buffer.from(statement), createPublicKey(keys[0]!.publicKey), Buffer.from(signature, 'base64')),
      ).toBe(true);
    }
    const shown = recordReply.parse((await cms.request(`/api/decision-records/${chain[0]!.reference}`)).body).data;
    expect(shown?.signature).toMatchObject({ keyId: keys[0]!.id, moment: 'recorded' });
    expect(JSON.stringify([keys, chain])).not.toContain(key);
  });

  it('names a record in the middle that was rewritten with every hash after it', async () => {
    await tableOf(tables.statements).where({ kind: 'heads' }).delete();
    await rewrite(await second());
    expect(await broken()).toContainEqual({
      series: 'reprise',
      reference: await second(),
      problem: 'SIGNATURE_MISMATCH',
    });
  });

  it('names the record when the signature is another key’s', async () => {
    const row = (await statements('record')).find(({ name }) => name.endsWith('002-reprise'))!;
    await write(tables.statements, row.id, { signature: strangersKey().sign(row.statement) });
    expect(await broken()).toEqual([{ series: 'reprise', reference: await second(), problem: 'SIGNATURE_MISMATCH' }]);
    await restore();
    await write(tables.statements, row.id, { signature: 'x' });
    expect(await broken()).toEqual([{ series: 'reprise', reference: await second(), problem: 'SIGNATURE_MISMATCH' }]);
    await tableOf(tables.statements).where({ id: row.id }).delete();
    expect(await broken()).toEqual([{ series: 'reprise', reference: await second(), problem: 'SIGNATURE_MISSING' }]);
  });

  it('names everything that a stranger’s key signed, in the place of the site’s or after it', async () => {
    const stranger = strangersKey();
    await rewrite(await second());
    await signAgain(stranger, true);
    expect(await broken()).toEqual(
      expect.arrayContaining([
        { series: 'reprise', reference: (await stored())[0]!.reference, problem: 'KEY_UNKNOWN' },
        { series: 'keys', reference: stranger.keyId, problem: 'KEY_UNKNOWN' },
      ]),
    );
    await restore();
    // His key written after the site's, correctly linked: the next start does not vouch for it.
    const [own] = await statements('key');
    const statement = canonicalJson({
      keyId: stranger.keyId,
      position: 2,
      publicKey: stranger.pem,
      since: new Date().toISOString(),
      previous: sha256(own!.statement),
    });
    await tableOf(tables.statements).insert({
      name: 'key:2',
      kind: 'key',
      key_id: stranger.keyId,
      statement,
      signature: stranger.sign(statement),
    });
    await rewrite(await second());
    await signAgain(stranger, false);
    await startSigning();
    expect(await broken()).toEqual(
      expect.arrayContaining([
        { series: 'reprise', reference: (await stored())[0]!.reference, problem: 'KEY_UNKNOWN' },
        { series: 'keys', reference: stranger.keyId, problem: 'KEY_UNKNOWN' },
      ]),
    );
  });

  it('names the last record, removed with its signature or without, and a series of which nothing is left', async () => {
    const rows = await stored();
    const last = rows.at(-1)!;
    await tableOf(tables.records).where({ id: last.id }).delete();
    const before = rows.at(-2)!;
    await tableOf(tables.sequences).update({
      last_hash: before.hash,
      positions: JSON.stringify({ [before.year]: before.position }),
    });
    expect(await broken()).toEqual([{ series: 'reprise', reference: last.reference, problem: 'LAST_RECORD_MISSING' }]);
    await tableOf(tables.statements)
      .where({ name: `record:${last.reference}` })
      .delete();
    expect(await broken()).toEqual([{ series: 'reprise', reference: last.reference, problem: 'LAST_RECORD_MISSING' }]);
    await tableOf(tables.records).delete();
    await tableOf(tables.sequences).delete();
    expect(await broken()).toEqual([
      { series: 'reprise', reference: rows[0]!.reference, problem: 'LAST_RECORD_MISSING' },
    ]);
  });

  it('is never given afterwards to a record that lost it', async () => {
    await tableOf(tables.statements).whereIn('kind', ['record', 'key']).delete();
    await startSigning();
    expect(await broken()).toContainEqual({
      series: 'reprise',
      reference: (await stored())[0]!.reference,
      problem: 'SIGNATURE_MISSING',
    });
  });

  it('is given once to the records that are older than the signing, and says so', async () => {
    await tableOf(tables.statements).delete();
    await cms.strapi.store({ type: 'plugin', name: 'committee', key: 'last_heads' }).delete({});
    const before = new Date().toISOString();
    await startSigning();
    expect(await broken()).toEqual([]);
    const { data } = chainReply.parse(await get('chain.json'));
    for (const { signed } of data) {
      const { moment, signedAt } = JSON.parse(signed!.statement);
      expect([moment, signedAt >= before]).toEqual(['afterwards', true]);
    }
    expect((await service('records').verification()).signedAfterwards).toMatchObject({ count: data.length });
  });
});

describe('another key', () => {
  const other = 'another-key-of-the-tests-0123456789012';

  it('follows the one that the settings name, which stays in the history; what it signed still holds', async () => {
    const [first] = keysReply.parse(await get('keys.json')).data;
    configure(cms.strapi, { signing: { key: other, replaces: first!.id } });
    await startSigning();
    await startSigning();
    await admit('Septième');
    configure(cms.strapi, { signing: { key: other } });
    expect(await broken()).toEqual([]);
    const { data: keys } = keysReply.parse(await get('keys.json'));
    expect(keys).toMatchObject([{ id: first!.id, until: keys[1]!.since }, { until: null }]);
    const { data: chain } = chainReply.parse(await get('chain.json'));
    expect(new Set(chain.map(({ signed }) => signed!.keyId))).toEqual(new Set(keys.map(({ id }) => id)));
    // Its row exchanged for a stranger's.
    const stranger = strangersKey();
    const [row] = await statements('key');
    const statement = canonicalJson({ ...JSON.parse(row!.statement), keyId: stranger.keyId, publicKey: stranger.pem });
    await write(tables.statements, row!.id, { key_id: stranger.keyId, statement, signature: stranger.sign(statement) });
    expect(await broken()).toContainEqual({ series: 'keys', reference: keys[1]!.id, problem: 'KEYS_ALTERED' });
  });

  it('that nobody named is in no history, and is told', async () => {
    configure(cms.strapi, { signing: { key: other } });
    await startSigning();
    expect(await statements('key')).toHaveLength(1);
    expect(await broken()).toContainEqual(expect.objectContaining({ series: 'keys', problem: 'KEY_UNKNOWN' }));
  });
});

describe('the heads of the series', () => {
  it('are published once a day, linked to the day before, as a file', async () => {
    expect(await service('records').publishHeads('2026-01-02')).toBe(false);
    const answer = await cms.request('/api/decision-records/heads.json');
    expect(answer.headers.get('content-disposition')).toContain('heads.json');
    const { data } = headsReply.parse(answer.body);
    const rows = await stored();
    expect(data.map(({ day, heads }) => [day, heads])).toEqual([
      ['2026-01-01', [{ series: 'reprise', records: 3, reference: rows[2]!.reference, hash: rows[2]!.hash }]],
      ['2026-01-02', [{ series: 'reprise', records: 5, reference: rows[4]!.reference, hash: rows[4]!.hash }]],
    ]);
    expect(data[1]!.previous).toBe(sha256(data[0]!.statement));
    expect(headsReply.parse(await get('heads.json?from=2026-01-02')).data).toHaveLength(1);
    expect(headsReply.parse(await get('heads.json?last=1')).data).toMatchObject([{ day: '2026-01-02' }]);
    expect((await cms.request('/api/decision-records/heads.json?from=hier')).status).toBe(400);
  });

  it('tell of one of them that was removed or altered, whichever', async () => {
    const rows = await statements('heads');
    for (const row of rows) {
      await tableOf(tables.statements).where({ id: row.id }).delete();
      expect(await broken(), row.name).toMatchObject([{ series: 'heads', problem: 'HEADS_ALTERED' }]);
      await restore();
      const said = JSON.parse(row.statement);
      await write(tables.statements, row.id, { statement: canonicalJson({ ...said, heads: [] }) });
      expect(await broken(), row.name).toContainEqual({
        series: 'heads',
        reference: said.day,
        problem: 'HEADS_ALTERED',
      });
      await restore();
    }
    await tableOf(tables.statements).where({ kind: 'heads' }).delete();
    expect(await broken()).toMatchObject([{ series: 'heads', problem: 'HEADS_ALTERED' }]);
  });
});

describe('the command that the public is given', () => {
  async function run(command: string): Promise<{ printed: string; status: unknown }> {
    const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed, status] = await Promise.all([
      text(child.stdout),
      new Promise((resolve) => child.once('exit', resolve)),
    ]);
    return { printed, status };
  }

  it('runs as printed, and names what was rewritten', async () => {
    const command = verificationCommand(cms.url);
    expect(await run(command)).toEqual({ printed: '6 records, 1 keys, 2 days: nothing was altered\n', status: 0 });
    await rewrite(await second());
    const told = await run(command);
    expect(told.status).toBe(1);
    expect(told.printed).toContain(`${await second()}: signature`);
  });

  it('sees by yesterday’s heads what was rewritten and signed again with the site’s own key', async () => {
    const kept = path.join(cms.dataDir, 'kept-heads.json');
    writeFileSync(kept, await (await fetch(`${cms.url}/api/decision-records/heads.json`)).text());
    const [, , third] = (await stored()) as [Row, Row, Row];
    await rewrite(await second());
    // Whoever holds the database and the key makes everything afresh, but cannot reach the file that was kept.
    await tableOf(tables.statements).delete();
    await cms.strapi.store({ type: 'plugin', name: 'committee', key: 'last_heads' }).delete({});
    await startSigning();
    expect(await broken()).toEqual([]);
    const command = verificationCommand(cms.url);
    expect((await run(command)).status).toBe(0);
    const told = await run(`${command} ${kept}`);
    expect([told.status, told.printed]).toEqual([1, expect.stringContaining(`${third.reference}: head of 2026-01-01`)]);
  });
});
