import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewsService } from '@passerelles/committee/shared';
import { newDocumentsService, type NewDocument } from '@passerelles/content/shared';
import type { ImportReport } from '@passerelles/exchange/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

const practice = 'api::practice.practice';
const report = 'api::meeting-report.meeting-report';
const file = path.resolve(import.meta.dirname, '../../../cms/first-content/capitalisation.json');
const historical = { who: 'Marie Dupont', why: 'fiches publiées avant la plateforme' };
const words = { operator: historical.who, reason: historical.why };

let cms: RunningCms;
/** What a sheet has to say to be published, its title and address apart. */
let whole: NewDocument;
beforeAll(async () => {
  cms = await sharedCms();
  await run(JSON.parse(readFileSync(file, 'utf8')), { historical });
  const idOf = async (uid: string, slug: string): Promise<string> =>
    (await rows(uid).findOne({ where: { slug } })).documentId;
  whole = {
    summary: 'Un résumé.',
    owner: await idOf('api::actor.actor', 'ccas-angers'),
    themes: [await idOf('api::theme.theme', 'solidarites')],
    territories: [await idOf('api::territory.territory', 'angers')],
  };
});
afterAll(() => cms?.stop());

const run = (json: unknown, options?: object) =>
  cms.strapi.plugin('exchange').service('import').run(json, options) as Promise<ImportReport>;
const rows = (uid: string) => cms.strapi.db.query(uid as 'api::practice.practice') as any;
const documents = (uid: string) => cms.strapi.documents(uid as never) as any;
const many = () => service(newDocumentsService);
const reviews = () => service(reviewsService);
const service = <Contract>({ plugin, service: name }: { plugin: string; service: string; contract?: Contract }) =>
  cms.strapi.plugin(plugin).service(name) as Contract;

const attributesOf = (uid: string): [string, any][] =>
  Object.entries((cms.strapi as any).getModel(uid).attributes).filter(([name]) => name !== 'localizations') as [
    string,
    any,
  ][];
const deep = (uid: string): Record<string, unknown> =>
  Object.fromEntries(
    attributesOf(uid).flatMap(([name, { type, component, target }]): [string, unknown][] => {
      if (type === 'component') return [[name, { populate: deep(component) }]];
      return type === 'relation' && target.startsWith('api::') ? [[name, true]] : [];
    }),
  );
const version = (uid: string, documentId: string, published: boolean) =>
  rows(uid).findOne({
    where: { documentId, publishedAt: published ? { $notNull: true } : { $null: true } },
    populate: deep(uid),
  });
/** What a version says, as the Document Service takes it; or to be compared with what another one says. */
function said(uid: string, row: any): any {
  return Object.fromEntries(
    attributesOf(uid).flatMap(([name, { type, component, target, mappedBy }]): [string, unknown][] => {
      const value = row[name];
      if (['createdAt', 'updatedAt', 'publishedAt', 'locale'].includes(name) || mappedBy) return [];
      if (type === 'media' || value === undefined || value === null) return [];
      const each = (one: any) => (type === 'component' ? said(component, one) : one.documentId);
      if (type !== 'component' && !(type === 'relation' && target.startsWith('api::')))
        return type === 'relation' ? [] : [[name, value]];
      return [[name, Array.isArray(value) ? value.map(each) : each(value)]];
    }),
  );
}
const oneOf = async (uid: string, slug: string): Promise<any> =>
  version(uid, (await rows(uid).findOne({ where: { slug } })).documentId, false);
/** Of the table, what stands beside the ids: fields, types and places. */
const joins = async (table: string, column: string, id: number) =>
  (await cms.strapi.db.connection(table).where({ [column]: id })).map((row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !/(^id|cmp_id|entity_id|practice_id)$/u.test(name))),
  );
const history = async (documentId: string) => {
  const review = await rows('plugin::committee.review').findOne({ where: { contentId: documentId } });
  const steps = await rows('plugin::committee.transition').findMany({
    where: { reviewId: review.id },
    orderBy: { id: 'asc' },
  });
  const record = await rows('plugin::committee.decision-record').findOne({ where: { reviewId: review.id } });
  const told = (row: any, own: string[]) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) =>
          !own.includes(name) && !/(^id|^documentId|^at|At|reviewId|contentId|fingerprint|snapshot)$/u.test(name),
      ),
    );
  return {
    review: told(review, ['slug', 'title']),
    steps: steps.map((step: any) => told(step, ['recordReference'])),
    record: told(record, ['slug', 'title', 'reference', 'number', 'position', 'hash', 'previousHash']),
  };
};
/** Rows that wait for whoever follows what is published: the workers are off here. */
const waiting = (topic: string): Promise<any[]> =>
  rows('plugin::outbox.row').findMany({ where: { topic }, orderBy: { id: 'asc' } });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.details?.code ?? error.message,
  );
const views = () => cms.strapi.plugin('content').service('published');
const total = async () => [await rows(practice).count(), await rows('plugin::committee.decision-record').count()];

describe('documents written many at once', () => {
  it.each([
    [practice, 'rencontres-agir-ensemble'],
    [report, 'agir-ensemble-2013'],
  ])('are what the Document Service and the gate would have made of them: %s', async (uid, slug) => {
    const { previousEdition: _, committee: __, ...data } = said(uid, await oneOf(uid, slug)) as NewDocument;
    const named = (name: string): NewDocument => ({ ...data, slug: name, title: 'Une fiche' });
    const { documentId } = await documents(uid).create({ data: named(`${slug}-une`) });
    await reviews().admitHistorical({ uid, documentId, ...words });
    await documents(uid).publish({ documentId });
    expect(many().takes(uid, named(`${slug}-autre`))).toBe(true);
    const [id] = (await many().write(uid, [named(`${slug}-autre`)], words)) as [string];

    for (const published of [false, true]) {
      const [one, other] = [await version(uid, documentId, published), await version(uid, id, published)];
      expect(said(uid, { ...other, slug: one.slug })).toEqual(said(uid, one));
      if (uid !== practice) continue;
      for (const [table, column] of [
        ['practices_cmps', 'entity_id'],
        ['practices_themes_lnk', 'practice_id'],
        ['practices_owner_lnk', 'practice_id'],
        ['practices_inspired_by_lnk', 'practice_id'],
      ] as const)
        expect((await joins(table, column, other.id)).length).toBe((await joins(table, column, one.id)).length);
      const places = async (row: any) =>
        (await joins('practices_cmps', 'entity_id', row.id)).map((join: any) => JSON.stringify(join)).sort();
      expect(await places(other)).toEqual(await places(one));
    }
    expect(await history(id)).toEqual(await history(documentId));
    const told = (await waiting('content.view-changed')).at(-1);
    expect([told.payload.uid, told.payload.documentId]).toEqual([uid, id]);
    // Nobody wrote it but the transaction that wrote the document: no worker runs here.
    const [view] = await views().read(uid, [id]);
    expect(view).toMatchObject({ title: 'Une fiche', validation: { committee: null } });
    expect(await views().reconcile()).toMatchObject({ missing: expect.any(Number), extra: 0 });
    expect(await views().read(uid, [id])).toEqual([view]);
  });

  it('are vouched for, in an unbroken chain', async () => {
    const data = Array.from({ length: 60 }, (_, n) => ({ ...whole, title: `Cent ${n}`, slug: `cent-${n}` }));
    const before = await rows('plugin::outbox.row').count();
    const ids = await many().write(practice, data, words);
    // A row for each consumer, whatever the number of sheets.
    expect((await rows('plugin::outbox.row').count()) - before).toBe(5);
    expect((await waiting('content.view-changed')).at(-1).payload.changes).toHaveLength(60);
    expect(await views().read(practice, ids)).toHaveLength(60);
    const gate = cms.strapi.plugin('committee').service('gate');
    expect(await gate.unvouched(practice, ids)).toEqual([]);
    const chains = await cms.strapi.plugin('committee').service('records').chains();
    expect(chains.filter((chain: any) => chain.broken)).toEqual([]);
    expect(await rows(practice).count({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } })).toBe(
      60,
    );
  });

  it('do not pass without somebody’s word, nor when one of them is wrong', async () => {
    const right = { ...whole, title: 'Juste', slug: 'juste' };
    const before = await total();
    expect(await refusal(many().write(practice, [right], 'publish'))).toBe('REVIEW_REQUIRED');
    expect(await refusal(many().write(practice, [right], { operator: ' ', reason: 'x' }))).toBe('REASON_REQUIRED');
    const faults = {
      'too long': { title: 'x'.repeat(121) },
      'the same address': { slug: 'Juste' },
      nameless: { title: '' },
    };
    for (const fault of Object.values(faults))
      expect(await refusal(many().write(practice, [right, { ...right, slug: 'autre', ...fault }], words))).toBe(
        'INVALID_FIELDS',
      );
    for (const field of ['title', 'summary', 'owner', 'themes'])
      expect(await refusal(many().write(practice, [{ ...right, [field]: null }], words)), field).toBe('INVALID_FIELDS');
    expect(await total()).toEqual(before);
  });

  it('touch no other document', async () => {
    const { documentId } = await oneOf(practice, 'rencontres-agir-ensemble');
    const own = { ...whole, title: 'Suite', slug: 'suite' };
    for (const field of ['inspired', 'previousEdition', 'nextEdition'])
      expect(many().takes(practice, { ...own, [field]: [documentId] }), field).toBe(false);
    expect(many().takes(practice, { ...own, localizations: [documentId] })).toBe(false);
    expect(many().takes(practice, { ...own, inspiredBy: [documentId] })).toBe(true);
    await expect(many().write(practice, [{ ...own, inspired: [documentId] }], words)).rejects.toThrow(
      /not written so/u,
    );
    expect(many().takes('api::theme.theme', { name: 'Un thème', slug: 'un-theme' })).toBe(false);
  });
});

describe('the gate, asked to let many documents that are new through', () => {
  const create = (documentId: string, title: string, publishedAt: Date | null) =>
    rows(practice).create({ data: { documentId, title, slug: `${documentId}-slug`, summary: 'x', publishedAt } });
  const publish = (documentIds: string[], write: () => Promise<unknown>) =>
    refusal(reviews().publishNew({ uid: practice, documentIds, ...words }, async () => void (await write())));
  const both = async (id: string, title = 'Une') => {
    await create(id, 'Une', null);
    await create(id, title, new Date());
  };

  it.each<[string, string[], () => Promise<unknown>, string]>([
    ['another text than the draft’s', ['neuve'], () => both('neuve', 'Deux'), 'CONTENT_CHANGED_SINCE_REVIEW'],
    ['no draft', ['neuve'], () => create('neuve', 'Une', new Date()), 'DOCUMENT_NOT_FOUND'],
    ['nothing', ['neuve'], async () => undefined, 'DOCUMENT_NOT_FOUND'],
    ['less than was said', ['neuve', 'absente'], () => both('neuve'), 'DOCUMENT_NOT_FOUND'],
    ['a document that was not named', ['neuve'], () => both('neuve').then(() => both('autre')), 'REVIEW_REQUIRED'],
    [
      'the same twice',
      ['neuve'],
      () => both('neuve').then(() => create('neuve', 'Une', new Date())),
      'DOCUMENT_NOT_FOUND',
    ],
  ])('refuses %s, and nothing of it stays', async (_what, ids, write, code) => {
    const before = await total();
    expect(await publish(ids, write)).toBe(code);
    expect(await total()).toEqual(before);
  });

  it('refuses a document that was there', async () => {
    const { documentId } = await documents(practice).create({ data: { title: 'Là', slug: 'la', summary: 'x' } });
    const before = await total();
    expect(await publish([documentId], () => create(documentId, 'Là', new Date()))).toBe('REVIEW_REQUIRED');
    expect(await total()).toEqual(before);
  });

  it('lets through what is new and says the same', async () => {
    expect(await publish(['neuve'], () => both('neuve'))).toBeNull();
  });
});

describe('a faulty sheet among others', () => {
  const sheets = (prefix: string, count: number) => ({
    format: 'passerelles-import/1',
    practices: Array.from({ length: count }, (_, n) => ({
      slug: `${prefix}-${n}`,
      title: `${prefix} ${n}`,
      summary: 'Un résumé.',
      owner: 'ccas-angers',
      themes: ['solidarites'],
      territories: ['angers'],
    })),
  });

  it('is named, and keeps none of them from being written and published', async () => {
    await documents(practice).create({ data: { title: 'Prise', slug: 'FAUTE-7', summary: 'x' } });
    const faulty = sheets('faute', 70);
    const told = await run(faulty, { historical });
    expect(told.failure).toContain('practices[7] (faute-7): ');
    expect(told.counts.practices.created).toBe(69);
    expect(told.published).toBe(69);
  });

  it('that stops between two batches goes on when it is run again', async () => {
    const asked = new AbortController();
    const whole = sheets('arret', 120);
    const stopped = await run(whole, {
      historical,
      signal: asked.signal,
      onProgress: ({ done }: { done: number }) => done >= 50 && asked.abort(),
    });
    expect([stopped.stopped, stopped.failure, stopped.published]).toEqual([true, null, 50]);
    const progress: number[] = [];
    const again = await run(whole, { historical, onProgress: ({ done }: { done: number }) => progress.push(done) });
    expect([again.stopped, again.counts.practices, again.published]).toEqual([
      false,
      { created: 70, updated: 0, unchanged: 50 },
      70,
    ]);
    expect(progress.at(-1)).toBe(120);
  });
});
