import { accountLimits } from '@passerelles/desk/shared';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, completeSheet, newActor, newAssociation, newReferences } from './desk';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

async function writerFor(email: string, actor: { documentId: string }) {
  const writer = await newAssociation(cms, email);
  await attach(cms, writer.userId, actor);
  return writer;
}
const refusal = (answer: { status: number; body: any }) => [answer.status, answer.body.error?.details];

it('an actor has 300 sheets at most, whoever begins them, also at the same moment', async () => {
  const actor = await newActor(cms, 'Les Archivistes');
  const { id } = await cms.strapi.db.query('api::actor.actor').findOne({ where: { documentId: actor.documentId } });
  const sheets = cms.strapi.db.query('api::practice.practice');
  for (let n = 1; n < accountLimits.sheetsPerActor; n += 1)
    await sheets.create({
      data: { documentId: `archive-${n}`, title: `Fiche ${n}`, slug: `archive-${n}`, owner: id, publishedAt: null },
    });
  const writers = [await writerFor('une@exemple.fr', actor), await writerFor('deux@exemple.fr', actor)];
  const answers = await Promise.all(
    writers.map(({ call }) => call('POST', '/practices', { data: { title: 'La dernière' } })),
  );
  const [last, refused] = answers.sort((a, b) => a.status - b.status);
  expect(last!.status).toBe(201);
  expect(refusal(refused!)).toEqual([409, { code: 'TOO_MANY_SHEETS', max: 300, per: 'actor' }]);
});

it('an account submits 20 times a day, and a colleague still may', async () => {
  const actor = await newActor(cms, 'Les Pressés');
  const writer = await writerFor('pressee@exemple.fr', actor);
  const data = { title: 'Trop souvent', ...completeSheet(await newReferences(cms)) };
  const path = `/practices/${(await writer.call('POST', '/practices', { data })).body.data.documentId}`;
  for (let n = 0; n < accountLimits.submissionsPerDay; n += 1) {
    expect((await writer.call('POST', `${path}/submit`)).status).toBeLessThan(300);
    await writer.call('POST', `${path}/withdraw`, { reason: '' });
  }
  expect(refusal(await writer.call('POST', `${path}/submit`))).toEqual([
    409,
    { code: 'TOO_MANY_SUBMISSIONS', max: 20, per: 'day' },
  ]);
  expect((await writer.call('GET', path)).body.data).toMatchObject({ state: 'withdrawn', locked: false });
  const colleague = await writerFor('collegue@exemple.fr', actor);
  expect((await colleague.call('POST', `${path}/submit`)).status).toBeLessThan(300);
}, 60_000);
