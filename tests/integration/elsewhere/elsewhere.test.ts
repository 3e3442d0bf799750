import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFor } from '../../support/databases';
import { account, asker, firstAdmin, type Account, type Ask } from './people';
import {
  installedFiles,
  installedManifest,
  installElsewhere,
  neededPackages,
  startElsewhere,
  type Running,
} from './project';

const article = 'api::article.article';
const packages = neededPackages('committee');
const environment = { RECORD_SIGNING_KEY: 'signing-key-of-the-example-0123456789' };

let project: Awaited<ReturnType<typeof installElsewhere>>;
let postgres: Awaited<ReturnType<typeof postgresFor>>;
let database: Record<string, string>;

beforeAll(async () => {
  project = await installElsewhere();
  postgres = await postgresFor(project.folder);
  database = postgres ? { DATABASE_URL: postgres.url } : { DATABASE_FILE: path.join(project.folder, 'elsewhere.db') };
});
afterAll(async () => {
  await postgres?.drop();
  project?.remove();
});

describe('the tarballs', () => {
  it('are those of the outbox and of what both need, and of no other plugin', () => {
    expect(packages.filter((name) => name !== 'kit')).toEqual(['outbox', 'committee']);
  });

  it.each(packages)('hold of %s what runs as it is: no sources, and exports of files that are there', (name) => {
    const files = installedFiles(project.folder, name);
    expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    const folder = path.join(project.folder, 'node_modules/@passerelles', name);
    const targets = JSON.stringify(installedManifest(project.folder, name).exports).match(/\.\/[^"]*\.\w+(?=")/g) ?? [];
    const named = targets.filter((target) => !target.startsWith('./strapi-'));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((target) => !files.includes(path.join(folder, target)))).toEqual([]);
  });

  it.each(packages)('name in %s no content type of this product', (name) => {
    const naming = installedFiles(project.folder, name).filter((file) => {
      return /api::(?!article\.)[a-z][a-z0-9-]*\.[a-z]/.test(readFileSync(file, 'utf8'));
    });
    expect(naming).toEqual([]);
  });
});

describe('a wrong configuration', () => {
  it('stops the start, with the key that is wrong', async () => {
    const start = startElsewhere(project.folder, { ...environment, ...database, RECORD_SIGNING_KEY: 'short' });
    await expect(start).rejects.toThrow('signing.key: must be a secret of at least 32 characters');
  });
});

describe('an article of another project', () => {
  let running: Running;
  let ask: Ask;
  let admin: Account;
  let desk: Account;
  const readers: Account[] = [];
  const board: Account[] = [];
  let documentId = '';
  let review: any;

  const publish = () =>
    ask('POST', `/content-manager/collection-types/${article}/${documentId}/actions/publish`, desk.headers, {});
  const read = async () => (review = (await ask('GET', `/committee/reviews/${review.id}`, desk.headers)).body.data);
  const vote = async (person: Account, choice = 'approve') => {
    const version = { round: review.round, stage: review.stage.position };
    return ask('POST', `/committee/reviews/${review.id}/ballots`, person.headers, { ...version, choice });
  };

  beforeAll(async () => {
    running = await startElsewhere(project.folder, { ...environment, ...database });
    ask = asker(running.url);
    admin = await firstAdmin(ask);
    desk = await account(ask, admin, 'Dora', 'desk');
    for (const name of ['Rosa', 'Remi', 'Rita']) readers.push(await account(ask, admin, name, 'committee-member'));
    for (const name of ['Bela', 'Boris']) board.push(await account(ask, admin, name, 'committee-member'));
    for (const [slug, people] of [
      ['readers', readers],
      ['editorial-board', board],
    ] as const)
      for (const [index, { id }] of people.entries()) {
        const seat = {
          personName: `Member ${id}`,
          adminUserId: id,
          role: index === 0 ? 'chair' : 'member',
          represents: null,
          from: '2026-01-01',
          to: null,
        };
        const given = await ask('POST', `/committee/committees/${slug}/seats`, admin.headers, seat);
        expect(given.status, JSON.stringify(given.body)).toBe(200);
      }
  });
  afterAll(() => running?.stop());

  it('is refused by the gate as long as nobody has examined it', async () => {
    const draft = { title: 'A bridge between two towns', slug: 'a-bridge', body: 'It holds.', tone: 'news' };
    const created = await ask('POST', `/content-manager/collection-types/${article}`, desk.headers, draft);
    documentId = created.body.data.documentId;
    const refused = await publish();
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'REVIEW_REQUIRED']);
    expect((await ask('GET', '/api/articles', {})).body.data).toEqual([]);
  });

  it('is submitted, and reaches the readers, who know its fields by the names of that project', async () => {
    const submitted = await ask('POST', '/committee/reviews', desk.headers, { uid: article, documentId });
    expect(submitted.status).toBe(200);
    review = submitted.body.data;
    const triage = `/committee/reviews/${review.id}/admissibility`;
    expect((await ask('POST', triage, desk.headers, { decision: 'accept' })).status).toBe(200);
    await read();
    expect([review.state, review.stage.committee.slug]).toEqual(['in-review', 'readers']);
    const me = (await ask('GET', '/committee/me', readers[0]!.headers)).body.data;
    expect(me.types[article].fields.tone.values.opinion).toEqual({ fr: 'tribune', en: 'opinion' });
    expect(me.recordAddress).toBe('https://review.example.org/decisions/{reference}');
  });

  it('is advised upon once the quorum is reached', async () => {
    const close = () => ask('POST', `/committee/reviews/${review.id}/close`, readers[0]!.headers, {});
    expect((await vote(readers[0]!)).status).toBe(200);
    const early = await close();
    expect(early.body.error.details.code).toBe('QUORUM_NOT_REACHED');
    expect((await vote(readers[1]!)).status).toBe(200);
    expect((await close()).status).toBe(200);
    await read();
    expect([review.state, review.stage.committee.slug]).toEqual(['in-review', 'editorial-board']);
    expect((await publish()).status).toBe(403);
  });

  it('is decided upon by the board, and published by the desk', async () => {
    for (const person of board) expect((await vote(person)).status).toBe(200);
    await read();
    // All have voted: the stage waits for the chair's reason.
    expect([review.state, typeof review.closesAt]).toEqual(['in-review', 'string']);
    const close = await ask('POST', `/committee/reviews/${review.id}/close`, board[0]!.headers, {
      reason: 'It holds.',
    });
    expect(close.status, JSON.stringify(close.body)).toBe(200);
    await read();
    expect(review.state).toBe('accepted');
    const published = await publish();
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    const seen = (await ask('GET', '/api/articles', {})).body.data;
    expect(seen.map(({ title }: { title: string }) => title)).toEqual(['A bridge between two towns']);
  });

  it('has its records, signed and chained, which anybody can read', async () => {
    const { body } = await ask('GET', '/api/decision-records', {});
    const decided = body.data.map((record: any) => [
      record.number,
      record.committee.slug,
      record.for,
      record.quorumReached,
    ]);
    expect(decided).toEqual([
      [expect.stringMatching(/^\d{4}-001$/), 'editorial-board', 2, true],
      [expect.stringMatching(/^\d{4}-001$/), 'readers', 2, true],
    ]);
    const report = await ask('POST', '/committee/integrity', desk.headers);
    expect(report.body.data).toMatchObject({ unvouched: [], brokenRecords: [] });
    const { body: chain } = await ask('GET', '/api/decision-records/chain.json', {});
    expect(chain.data.every((record: any) => record.signed !== null)).toBe(true);
  });

  it('has told people, by mails that wait in the outbox', async () => {
    const { body } = await ask('GET', '/outbox/state', admin.headers);
    const mails = body.consumers.find(({ topic }: { topic: string }) => topic === 'mail');
    expect(mails.depth).toBeGreaterThan(5);
  });

  it('needs a new review once it was changed', async () => {
    const route = `/content-manager/collection-types/${article}/${documentId}`;
    const changed = { title: 'Another title', slug: 'a-bridge', body: 'It holds.', tone: 'news' };
    expect((await ask('PUT', route, desk.headers, changed)).status).toBe(200);
    const refused = await publish();
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'CONTENT_CHANGED_SINCE_REVIEW']);
    expect(refused.body.error.details.fields).toEqual(['title']);
  });
});
