// Run by npm run bench:committee, once a database: opens reviews before a committee of eleven, casts ten ballots on each over
// HTTP, and closes them. Arguments: the folder of the CMS, how many reviews. The environment is the one of a new CMS.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bootCms } from '../support/boot-cms.mjs';
import { line, timed } from './lib.mjs';

const [cmsDir, reviews] = process.argv.slice(2);
const uid = 'api::meeting-report.meeting-report';
const committeeSlug = 'comite-de-pilotage';
/** As many people as use the panel at the same moment. */
const AT_ONCE = 8;

const cms = await bootCms(cmsDir);
cms.log.level = 'error';
console.log('== measured');
await measure(cms, Number(reviews));
process.exit(0);

async function measure(strapi, count) {
  await strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${strapi.server.httpServer.address().port}/committee`;
  const editor = await account(strapi, 'Edith', 'passerelles-editor');
  const chair = await account(strapi, 'Camille', 'passerelles-member');
  const members = [];
  for (let n = 1; n <= 10; n += 1) members.push(await account(strapi, `Membre${n}`, 'passerelles-member'));
  const appoint = (person, role) =>
    strapi
      .plugin('committee')
      .service('memberships')
      .appoint({ committeeSlug, adminUserId: person.id, name: person.name, role, from: '2024-01-01' });
  await appoint(chair, 'chair');
  for (const member of members) await appoint(member, 'member');
  const documents = await drafts(strapi, count);
  const call = callers(base);

  const submitted = await call(documents.map((documentId) => [editor, '/reviews', { uid, documentId }]));
  const reviews = submitted.answers.map(({ id }) => id);
  report(`submit ${count} reports`, submitted);
  report(
    `open ${count} reviews`,
    await call(reviews.map((review) => [editor, `/reviews/${review}/admissibility`, { decision: 'accept' }])),
  );
  await reading(call, { editor, chair, member: members[0] }, reviews[0]);
  const votes = reviews.flatMap((review) =>
    members.map((member, index) => {
      const ballot = { round: 1, stage: 1, choice: index % 5 === 4 ? 'abstain' : 'approve' };
      return [member, `/reviews/${review}/ballots`, ballot];
    }),
  );
  report(`cast ${votes.length} ballots`, await call(votes));
  report(
    `close ${count} reviews`,
    await call(reviews.map((review) => [chair, `/reviews/${review}/close`, { reason: 'Mesure.' }])),
  );

  const verifying = await timed(async () => {
    const chains = await strapi.plugin('committee').service('records').chains();
    const made = chains.find(({ series }) => series === committeeSlug);
    if (made?.records !== count || made.broken)
      throw new Error(`${JSON.stringify(made)} is not ${count} records in one chain.`);
  });
  console.log(`verify the chain of ${count} records`.padEnd(46), `${verifying.toFixed(0)} ms`);
}

/** What the lists and one page cost while everything is open. */
async function reading(call, { editor, chair, member }, review) {
  const twenty = async (person, route) =>
    (
      await call(
        Array.from({ length: 20 }, () => [person, route]),
        1,
      )
    ).times;
  line('GET /reviews (a member, to examine)', await twenty(member, '/reviews'));
  line('GET /reviews?scope=board (the editors)', await twenty(editor, '/reviews?scope=board'));
  line('GET /me', await twenty(member, '/me'));
  line('GET /reviews/:id (the chair)', await twenty(chair, `/reviews/${review}`));
}

function report(title, { seconds, times }) {
  line(title, times);
  console.log(`${''.padEnd(46)} ${seconds.toFixed(1)} s, ${(times.length / seconds).toFixed(0)} a second`);
}

/** Sends `[person, route, body]` from a thread of their own, so many at a time, in order; answers with what came back, in order too. */
function callers(base) {
  const thread = new Worker(new URL('./callers.mjs', import.meta.url));
  thread.unref();
  return async (calls, atOnce = AT_ONCE) => {
    const sent = calls.map(([{ headers }, route, body]) => ({ address: base + route, headers, body }));
    thread.postMessage({ calls: sent, atOnce });
    const [answer] = await once(thread, 'message');
    if (answer.error) throw new Error(answer.error);
    return answer;
  };
}

async function account(strapi, name, code) {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const user = await strapi.service('admin::user').create({
    firstname: name,
    lastname: 'Mesure',
    email: `${name.toLowerCase()}@example.org`,
    password: 'Passerelles-2026',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { token: refresh } = await strapi
    .sessionManager('admin')
    .generateRefreshToken(String(user.id), `bench-${name}`, { type: 'refresh' });
  const { token } = await strapi.sessionManager('admin').generateAccessToken(refresh);
  return {
    id: user.id,
    name: `${name} Mesure`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  };
}

/** Meeting reports of an ordinary size: their committee decides in one stage. */
async function drafts(strapi, count) {
  const made = [];
  for (let n = 0; n < count; n += 1) {
    const data = {
      title: `Compte rendu ${n}`,
      slug: `compte-rendu-mesure-${n}`,
      summary: 'Un résumé. '.repeat(20),
      kind: 'working-group',
    };
    made.push((await strapi.documents(uid).create({ status: 'draft', data })).documentId);
  }
  return made;
}
