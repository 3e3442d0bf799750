import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alive,
  cmsDir,
  descendants,
  launchBrowser,
  linkIn,
  mailTo,
  newPage,
  startStack,
  temporaryDataDir,
  until,
  type Stack,
} from '../support';

const { dataDir, remove } = temporaryDataDir('operations');
const at = (...parts: string[]) => path.join(dataDir, ...parts);
const hourMs = 3_600_000;
let stack: Stack;

const start = async () => (stack = await startStack('operations', { dataDir }));

beforeAll(async () => {
  // What an earlier version left, for everybody to read.
  for (const folder of ['logs', 'mail']) mkdirSync(at(folder), { recursive: true, mode: 0o755 });
  for (const file of ['logs/cms.log', 'mail/old.txt']) {
    writeFileSync(at(file), 'from before\n');
    chmodSync(at(file), 0o644);
  }
  chmodSync(dataDir, 0o755);
  await start();
});
afterAll(async () => {
  await stack?.stop();
  remove();
});

function* filesBelow(folder: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(path.join(folder, entry.name));
    else yield path.join(folder, entry.name);
  }
}

interface Row {
  topic: string;
  consumer: string;
  key: string;
}

/** The database itself, while nothing runs. */
function onDatabase<T>(
  work: (database: {
    prepare(sql: string): { all(...given: unknown[]): any[]; run(...given: unknown[]): unknown };
  }) => T,
): T {
  const Database = createRequire(path.join(cmsDir, 'package.json'))('better-sqlite3');
  const database = new Database(at('passerelles.db'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}
const due = (): Row[] =>
  onDatabase((database) =>
    database
      .prepare('select topic, consumer, key from outbox_rows where dead_at is null and available_at <= ?')
      .all(Date.now()),
  );

/** One row of every consumer there is, due for five hours. */
function plantOldRows(): number {
  return onDatabase((database) => {
    const [{ document_id: practice }] = database
      .prepare('select document_id from practices where published_at is not null limit 1')
      .all();
    const [{ reference }] = database.prepare('select reference from committee_decision_records limit 1').all();
    const [{ id: reviewId }] = database.prepare('select id from committee_reviews limit 1').all();
    const uid = 'api::practice.practice';
    // Of a stage that is over: there is nothing to close or to remind of.
    const appointment = { reviewId, round: 1, stage: 1, dueOn: '2020-01-01' };
    const changed = { uid, documentId: practice, action: 'publish', slugs: [] };
    const record = { reference, uid, documentId: practice };
    const shown = { uid, documentId: practice, slugs: [], shows: [] };
    const rows: [string, string, unknown][] = [
      ['content.changed', 'views', changed],
      ['record.created', 'views', record],
      ['content.views-behind', 'views', { references: [{ uid, documentId: practice }] }],
      ['content.view-changed', 'search', shown],
      ['content.view-changed', 'pages', shown],
      ['search.synonyms', 'search', {}],
      ['search.refresh', 'search', { references: [{ uid, documentId: practice }] }],
      ['search.maintenance', 'search', { job: 'reconcile' }],
      ['committee.deadline', 'close', appointment],
      ['committee.reminder', 'remind', appointment],
      ['mail', 'smtp', { to: 'attente@exemple.fr', subject: 'Resté en attente', text: 'x', html: '<p>x</p>' }],
    ];
    const then = Date.now() - 5 * hourMs;
    for (const [topic, consumer, payload] of rows) {
      database
        .prepare(
          'insert into outbox_rows (document_id, topic, consumer, key, payload, attempts, available_at, due_at, appended_at) values (?, ?, ?, ?, ?, 0, ?, ?, ?)',
        )
        .run(
          randomUUID().replaceAll('-', '').slice(0, 24),
          topic,
          consumer,
          `planted ${topic} ${consumer}`,
          JSON.stringify(payload),
          then,
          then,
          then,
        );
    }
    return rows.length;
  });
}
const planted = (): Row[] =>
  onDatabase((database) =>
    database.prepare("select topic, consumer, key, last_error from outbox_rows where key like 'planted %'").all(),
  );

describe('what is written', () => {
  it('is for its user alone, also what an earlier version left open', () => {
    const open = [...filesBelow(dataDir)]
      .filter((file) => !file.startsWith(at('public')) && statSync(file).mode & 0o077)
      .map((file) => path.relative(dataDir, file));
    expect(open).toEqual([]);
    expect(statSync(at('passerelles.db')).mode & 0o777).toBe(0o600);
  });
});

describe('the logs', () => {
  const writer = { name: 'Nora Bensaïd', email: 'nora.bensaid@journal.example', password: 'une phrase assez longue 7' };
  const logs = () =>
    readdirSync(at('logs'))
      .map((file) => readFileSync(at('logs', file), 'utf8'))
      .join('\n');

  it('name nobody and open nothing: who registers, searches an address, follows a link', async () => {
    const browser = await launchBrowser();
    const page: Page = await newPage(browser);
    await page.goto(`${stack.site}/espace/inscription`);
    await page.getByLabel('Votre nom').fill(writer.name);
    await page.getByLabel('Votre adresse électronique').fill(writer.email);
    await page.getByLabel('Choisissez un mot de passe').fill(writer.password);
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    const link = linkIn(await mailTo(stack.mail, writer.email, /confirm/i), `${stack.site}/espace/confirmer`);
    await page.goto(link);
    await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
    await page.getByText('Votre adresse est confirmée').waitFor();
    await browser.close();

    const address = encodeURIComponent('perdu.de.vue@journal.example');
    for (const url of [
      `${stack.site}/recherche?q=${address}`,
      `${stack.site}/api/search?q=${address}`,
      `${stack.cms}/api/search?q=${address}`,
      `${stack.cms}/admin/registration-info?registrationToken=0a1b2c3d4e5f60718293a4b5c6d7e8f901234567`,
    ])
      await fetch(url);
    const login = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'inconnue@journal.example', password: 'fausse' }),
    };
    await fetch(`${stack.cms}/admin/login`, login);

    const written = await until('the search stands in the log', () =>
      logs().includes('/api/search (') ? logs() : null,
    );
    const token = new URL(link).searchParams.values().next().value ?? link.split('/').at(-1)!;
    for (const secret of [
      'journal.example',
      'nora.bensaid',
      'perdu.de.vue',
      token,
      '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      writer.password,
      'q=',
    ])
      expect(written).not.toContain(secret);
    expect(written).not.toMatch(/[\w.+-]+(@|%40)[\w-]+\.\w/);
  });

  it('tell on both sides which request it was', async () => {
    const id = 'a-request-of-the-tests-1';
    const answer = await fetch(`${stack.cms}/api/themes?q=x`, { headers: { 'x-request-id': id } });
    expect(answer.headers.get('x-request-id')).toBe(id);
    await until('its line is there', () => new RegExp(`GET /api/themes \\(\\d+ ms\\) \\d+ \\[${id}\\]`).test(logs()));
    // One that could forge a line is replaced.
    const forged = await fetch(`${stack.cms}/api/themes`, { headers: { 'x-request-id': 'x'.repeat(65) } });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    // The site's own calls carry one.
    await fetch(`${stack.site}/api/search?q=mobilite`);
    await until('the site’s call is there', () => /GET \/api\/search \(\d+ ms\) 200 .*\[[0-9a-f-]{36}\]/.test(logs()));
  });
});

describe('npm start', () => {
  it('comes up again, and does what waited for hours for every consumer', async () => {
    await stack.stop();
    const rows = plantOldRows();
    expect(due().length).toBeGreaterThanOrEqual(rows);
    await start();
    await until(
      'all of it is done',
      () => JSON.stringify(planted()) === '[]' || Promise.reject(new Error(JSON.stringify(planted()))),
      { seconds: 60 },
    );
    await mailTo(stack.mail, 'attente@exemple.fr', /Resté en attente/);
  });

  it('ends within ten seconds of Ctrl-C where the CMS hangs, and loses no row', async () => {
    const programs = descendants(stack.pid);
    const [cms] = [...programs].find(([, command]) => command.includes('cms/server.mjs'))!;
    process.kill(cms, 'SIGSTOP');
    const before = onDatabase((database) => database.prepare('select count(*) as number from outbox_rows').all())[0]
      .number;
    const startedAt = Date.now();
    expect(await stack.stop('SIGINT')).toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    await until('none of them is left', () => ![...programs.keys()].some(alive));
    expect(
      onDatabase((database) => database.prepare('select count(*) as number from outbox_rows').all())[0].number,
    ).toBe(before);
    await start();
  });

  it('leaves nobody behind where it is killed outright', async () => {
    const programs = descendants(stack.pid);
    expect(programs.size).toBeGreaterThanOrEqual(3);
    await stack.stop('SIGKILL');
    await until('none of them is left', () => ![...programs.keys()].some(alive), { seconds: 20 });
    await start();
  });

  it('says what to do where the database is cut short, and leaves it as it is', async () => {
    await stack.stop();
    const file = at('passerelles.db');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 2)));
    await expect(start()).rejects.toThrow(
      /npm start ended \(exit 1\)[\s\S]*passerelles\.db is damaged[\s\S]*Put back a copy/,
    );
    expect(statSync(file).size).toBe(Math.floor(whole.length / 2));
    writeFileSync(file, whole);
  });
});
