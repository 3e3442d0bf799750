// Run by npm run bench:committee, once a database: opens reviews before a committee of eleven, casts ten ballots on each over
// HTTP, and closes them. Arguments: the folder of the CMS, how many reviews. The environment is the one of a new CMS.
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
  const call = caller(base);

  const reviews = [];
  const opening = await together(documents, async (documentId) => {
    const { data } = await call(editor, '/reviews', { uid, documentId });
    reviews.push(data.id);
    await call(editor, `/reviews/${data.id}/admissibility`, { decision: 'accept' });
  });
  report(`open ${count} reviews`, opening);
  await reading(call, { editor, chair, member: members[0] }, reviews[0]);
  const votes = reviews.flatMap((review) =>
    members.map((member, index) => ({ review, member, choice: index % 5 === 4 ? 'abstain' : 'approve' })),
  );
  report(
    `cast ${votes.length} ballots`,
    await together(votes, ({ review, member, choice }) =>
      call(member, `/reviews/${review}/ballots`, { round: 1, stage: 1, choice }),
    ),
  );
  report(
    `close ${count} reviews`,
    await together(reviews, (review) => call(chair, `/reviews/${review}/close`, { reason: 'Mesure.' })),
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
  const times = async (work) => {
    const all = [];
    for (let n = 0; n < 20; n += 1) all.push(await timed(work));
    return all;
  };
  line('GET /reviews (a member, to examine)', await times(() => call(member, '/reviews')));
  line('GET /reviews?scope=board (the editors)', await times(() => call(editor, '/reviews?scope=board')));
  line('GET /me', await times(() => call(member, '/me')));
  line('GET /reviews/:id (the chair)', await times(() => call(chair, `/reviews/${review}`)));
}

function report(title, { seconds, times }) {
  line(title, times);
  console.log(`${''.padEnd(46)} ${seconds.toFixed(1)} s, ${(times.length / seconds).toFixed(0)} a second`);
}

/** Does `work` on each, AT_ONCE at a time, in order. */
async function together(items, work) {
  const times = [];
  const waiting = items.values();
  const started = performance.now();
  const worker = async () => {
    for (const item of waiting) times.push(await timed(() => work(item)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { seconds: (performance.now() - started) / 1000, times };
}

function caller(base) {
  return async ({ headers }, route, body) => {
    const answer = await fetch(base + route, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text}`);
    return JSON.parse(text);
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
