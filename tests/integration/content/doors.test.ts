import {
  actor,
  issuesOfRefusal,
  mapReferences,
  nameOfPlace,
  practice,
  sayIssue,
  toStored,
  type FieldIssue,
  type Type,
} from '@passerelles/content/shared';
import type { ImportReport } from '@passerelles/exchange/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { attach, newActor, newAdmin, newAssociation } from '../desk/desk';

/** What a door answers: the value as it is kept, or what it says of its refusal. */
type Answer = { kept: unknown } | { says: string };
type Issue = Omit<FieldIssue, 'path'>;
interface Row {
  what: string;
  field: string;
  value: unknown;
  /** What is kept; or what every door finds wrong. */
  kept?: unknown;
  wrong?: Issue;
}

let cms: RunningCms;
let editor: { headers: Record<string, string> };
let admin: Awaited<ReturnType<typeof newAdmin>>;
let person: Awaited<ReturnType<typeof newAssociation>>;
beforeAll(async () => {
  cms = await sharedCms();
  admin = await newAdmin(cms);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  person = await newAssociation(cms, 'portes@exemple.fr');
  await attach(cms, person.userId, await newActor(cms, 'Maison des portes'));
});
afterAll(() => cms?.stop());

let made = 0;
const fresh = (word: string) => `${word}-${(made += 1)}`;
const documents = (uid: string) => cms.strapi.documents(uid as never) as any;
const panel = (uid: string, body: object) =>
  cms.request(`/content-manager/collection-types/${uid}`, { method: 'POST', body, headers: editor.headers });
const importing = (json: object) =>
  cms.strapi
    .plugin('exchange')
    .service('import')
    .run({ format: 'passerelles-import/1', ...json }) as Promise<ImportReport>;
const accepted = ({ errors, failure }: ImportReport) => errors.length === 0 && !failure;
const stored = async (uid: string, where: object, field: string): Promise<Answer> => {
  const row: any = await cms.strapi.db.query(uid as never).findOne({ where: where as never, populate: true as never });
  return { kept: row[field] };
};
/** A mistake in the words of the people's doors. */
const inWords = (type: Type, { path, ...issue }: FieldIssue): string =>
  `${nameOfPlace(type, path.replace(/^(data|proposal)\./, '').split('.'), 'fr')} : ${sayIssue(issue, 'fr')}`;
/** What each door says first, of a refusal of its own; anything else is a door that broke. */
const saidByCode = (error: any): string => {
  expect(issuesOfRefusal(error)).not.toBeNull();
  return error.details.errors[0].message;
};
const saidByPanel = ({ status, body }: { status: number; body: any }): string => {
  expect([status, body.error.details.code]).toEqual([400, 'INVALID_FIELDS']);
  return body.error.details.errors[0].message;
};
const saidByDesk = (type: Type, { status, body }: { status: number; body: any }): string => {
  expect([status, body.error.details.code]).toEqual([400, 'INVALID']);
  return inWords(type, body.error.details.issues[0]);
};
/** A file is read by who knows its keys, in English: place, value, and the same sentence. */
const expected = (type: Type, door: string, issue: FieldIssue): unknown =>
  door === 'import' ? expect.stringContaining(`: ${sayIssue(issue, 'en')}`) : inWords(type, issue);

const actorUid = 'api::actor.actor';
const actorDoors: Record<string, (row: Row) => Promise<Answer>> = {
  async code({ field, value }) {
    const slug = fresh('acteur');
    const data = { name: slug, slug, kind: 'association', [field]: value };
    const made = await documents(actorUid)
      .create({ data })
      .catch((error: Error) => error);
    return made instanceof Error ? { says: saidByCode(made) } : stored(actorUid, { slug }, field);
  },
  async panel({ field, value }) {
    const slug = fresh('acteur');
    const answer = await panel(actorUid, { name: slug, slug, kind: 'association', [field]: value });
    return answer.status === 201 ? stored(actorUid, { slug }, field) : { says: saidByPanel(answer) };
  },
  async import({ field, value }) {
    const slug = fresh('acteur');
    const report = await importing({ actors: [{ slug, name: slug, kind: 'association', [field]: value }] });
    expect(report.failure).toBeFalsy();
    return accepted(report) ? stored(actorUid, { slug }, field) : { says: report.errors[0]!.message };
  },
  async desk({ field, value }) {
    const name = `Acteur ${fresh('desk')}`;
    const { call } = await newAssociation(cms, `${fresh('claim')}@exemple.fr`);
    const claim = await call('POST', '/claims', { proposal: { name, kind: 'association', [field]: value } });
    if (claim.status !== 201) return { says: saidByDesk(actor, claim) };
    const approved = await admin('POST', `/desk/claims/${claim.body.data.documentId}/approve`, {});
    expect(approved.status).toBe(200);
    return stored(actorUid, { documentId: approved.body.data.actor.documentId }, field);
  },
};

/** A number is unique: each row is made with one of its own for each door, so the values are removed once looked at. */
const forget = () => cms.strapi.db.query(actorUid).updateMany({ where: {}, data: { rna: null, siret: null } as never });

describe.each<Row>([
  { what: 'a SIRET with spaces', field: 'siret', value: '732 829 320\u00a000074', kept: '73282932000074' },
  { what: 'a SIRET of La Poste', field: 'siret', value: '35600000049837', kept: '35600000049837' },
  { what: 'a SIRET with a false key', field: 'siret', value: '73282932000075', wrong: { code: 'BAD_SIRET' } },
  { what: 'a SIRET of a false SIREN', field: 'siret', value: '12345678900015', wrong: { code: 'BAD_SIRET' } },
  { what: 'an RNA number with spaces', field: 'rna', value: 'w 491 000 123', kept: 'W491000123' },
  { what: 'an RNA number of La Réunion', field: 'rna', value: 'W9R2003255', kept: 'W9R2003255' },
  { what: 'an RNA number of Corsica', field: 'rna', value: 'W2A1000123', kept: 'W2A1000123' },
  { what: 'an RNA number with two letters', field: 'rna', value: 'W9RR003255', wrong: { code: 'BAD_RNA' } },
  { what: 'a name that nobody sees', field: 'name', value: '\u2800\u3164\u00ad\u200b', wrong: { code: 'REQUIRED' } },
  { what: 'a name of spaces', field: 'name', value: '   ', wrong: { code: 'REQUIRED' } },
  { what: 'a name of 161 characters', field: 'name', value: 'a'.repeat(161), wrong: { code: 'TOO_LONG', limit: 160 } },
  { what: 'a name of two lines', field: 'name', value: 'a\nb', wrong: { code: 'NOT_ONE_LINE' } },
  { what: 'a kind out of the list', field: 'kind', value: 'club', wrong: { code: 'NOT_IN_LIST' } },
  { what: 'a name of a Mac', field: 'name', value: 'E\u0301vreux Solidarite\u0301', kept: 'Évreux Solidarité' },
])('$what', (row) => {
  it.each(Object.keys(actorDoors))('is the same by the door of the %s', async (door) => {
    await forget();
    const { field, kept, wrong } = row;
    const says = wrong && { says: expected(actor, door, { path: field, ...wrong }) };
    expect(await actorDoors[door]!(row)).toEqual(says ?? { kept });
  });
});

const practiceUid = 'api::practice.practice';
const year = (value: string) => ({ value, precision: 'year' });
/** The values of a sheet, in the writing of the desk; what a door says of them, or null when it accepts them. */
type Fields = Record<string, unknown>;
let draft: string;
let named: { documentId: string; slug: string };
beforeAll(async () => {
  draft = (await person.call('POST', '/practices', { data: { title: 'Brouillon' } })).body.data.documentId;
  const slug = fresh('nommee');
  named = { ...(await documents(actorUid).create({ data: { name: 'La nommée', slug, kind: 'association' } })), slug };
});
const practiceDoors: Record<string, (fields: Fields) => Promise<string | null>> = {
  async code(fields) {
    const slug = fresh('fiche');
    const made = await documents(practiceUid)
      .create({ data: { title: slug, slug, summary: 'Résumé', ...toStored(practice, fields) } })
      .catch((error: Error) => error);
    return made instanceof Error ? saidByCode(made) : null;
  },
  async panel(fields) {
    const slug = fresh('fiche');
    const body = { title: slug, slug, summary: 'Résumé', ...toStored(practice, fields) };
    const answer = await panel(practiceUid, body);
    return answer.status === 201 ? null : saidByPanel(answer);
  },
  async desk(fields) {
    // An association makes so many sheets a day: this one is written again.
    const { updatedAt } = (await person.call('GET', `/practices/${draft}`)).body.data;
    const answer = await person.call('PUT', `/practices/${draft}`, { updatedAt, data: fields });
    return answer.status === 200 ? null : saidByDesk(practice, answer);
  },
  async import(fields) {
    const slug = fresh('fiche');
    const { practiceStatus, ...others } = mapReferences(practice, fields, () => named.slug);
    const inFile = JSON.parse(JSON.stringify(others).replaceAll('"points":', '"series":'));
    const report = await importing({
      themes: [{ slug: 'essai', name: 'Essai' }],
      territories: [{ slug: 'essai', name: 'Essai', kind: 'ad-hoc' }],
      practices: [
        {
          slug,
          title: slug,
          summary: 'Résumé',
          owner: named.slug,
          themes: ['essai'],
          territories: ['essai'],
          ...inFile,
          ...(practiceStatus === undefined ? {} : { status: practiceStatus }),
        },
      ],
    });
    expect(report.failure).toBeFalsy();
    return accepted(report) ? null : report.errors[0]!.message;
  },
};

const session = (parts: object) => ({
  programme: [{ start: '', end: '', title: 'Bal', note: '', speakers: [], ...parts }],
});
const budget = (parts: object) => ({
  budget: { state: 'filled', amount: 3, currency: 'EUR', year: null, note: '', ...parts },
});
const points = (...given: object[]) => ({ indicators: [{ label: 'I', unit: '', source: '', points: given }] });
const nobody = { name: '', role: '', organisation: null };
const long = (length: number) => [{ type: 'paragraph', children: [{ type: 'text', text: 'a'.repeat(length) }] }];

describe.each<[string, Fields | (() => Fields), FieldIssue | null]>([
  [
    'the end before the start',
    { startDate: year('2020'), endDate: year('2010') },
    { path: 'endDate', code: 'END_BEFORE_START' },
  ],
  [
    'a start and an end that may be in order',
    { startDate: year('2020'), endDate: { value: '2020-01', precision: 'month' } },
    null,
  ],
  ['the year 0000', { startDate: year('0000') }, { path: 'startDate', code: 'BAD_DATE' }],
  ['a date in words', { startDate: { value: 'mars 2011', precision: 'month' } }, null],
  ['a month that is said to be a year', { startDate: year('2011-03') }, { path: 'startDate', code: 'BAD_DATE' }],
  ['the currency £', budget({ currency: '£' }), { path: 'budget.currency', code: 'NOT_A_CURRENCY' }],
  ['the currency chf', budget({ currency: 'chf' }), null],
  ['an amount below nothing', budget({ amount: -1 }), { path: 'budget.amount', code: 'TOO_SMALL', limit: 0 }],
  ['an amount of three decimals', budget({ amount: 0.125 }), { path: 'budget.amount', code: 'TOO_PRECISE', limit: 2 }],
  ['a budget of the year 3000', budget({ year: 3000 }), { path: 'budget.year', code: 'TOO_BIG', limit: 2999 }],
  [
    'more people than a column holds',
    { humanMeans: [{ role: 'Bénévole', count: 2_147_483_648 }] },
    { path: 'humanMeans.0.count', code: 'TOO_BIG', limit: 2_147_483_647 },
  ],
  ['a role of spaces', { humanMeans: [{ role: '   ', count: 1 }] }, { path: 'humanMeans.0.role', code: 'REQUIRED' }],
  [
    'one year twice',
    points({ year: 2011, value: 1 }, { year: 2011, value: 2 }),
    { path: 'indicators.0.points.1.year', code: 'TWICE' },
  ],
  ['a session that ends after midnight', session({ start: '21:00', end: '01:30' }), null],
  ['times as people write them', session({ start: '9h30', end: '11 h' }), null],
  ['a time that is none', session({ start: '25:00' }), { path: 'programme.0.start', code: 'BAD_TIME' }],
  [
    'a session that ends before it starts',
    session({ start: '10:00', end: '09:00' }),
    { path: 'programme.0.end', code: 'END_BEFORE_START' },
  ],
  ['a speaker with a role only', session({ speakers: [{ ...nobody, role: 'Maire' }] }), null],
  [
    'a speaker with an organisation only',
    () => session({ speakers: [{ ...nobody, organisation: named.documentId }] }),
    null,
  ],
  ['nobody for a speaker', session({ speakers: [nobody] }), { path: 'programme.0.speakers.0', code: 'NOBODY_NAMED' }],
  [
    'partners although there are none',
    () => ({ partners: { state: 'none', actors: [named.documentId], note: '' } }),
    { path: 'partners.actors', code: 'NAMED_ALTHOUGH_NONE' },
  ],
  ['a status out of the list', { practiceStatus: 'running' }, { path: 'practiceStatus', code: 'NOT_IN_LIST' }],
  ['a title of 121 characters', { title: 'a'.repeat(121) }, { path: 'title', code: 'TOO_LONG', limit: 120 }],
  ['a title of spaces', { title: '   ' }, { path: 'title', code: 'REQUIRED' }],
  ['a title of two lines', { title: 'a\nb' }, { path: 'title', code: 'NOT_ONE_LINE' }],
  ['a strength of 836 characters', { strengths: ['a'.repeat(836)] }, null],
  [
    'a strength of 2001 characters',
    { strengths: ['a'.repeat(2001)] },
    { path: 'strengths.0', code: 'TOO_LONG', limit: 2000 },
  ],
  ['a strength of spaces', { strengths: ['  '] }, { path: 'strengths.0', code: 'REQUIRED' }],
  [
    'a description that is too long',
    { description: long(20_001) },
    { path: 'description', code: 'TOO_LONG', limit: 20_000 },
  ],
])('a sheet with %s', (_what, given, wrong) => {
  it.each(Object.keys(practiceDoors))('by the door of the %s', async (door) => {
    const fields = typeof given === 'function' ? given() : given;
    expect(await practiceDoors[door]!(fields)).toEqual(wrong && expected(practice, door, wrong));
  });
});

describe('a draft in the panel', () => {
  const save = (documentId: string, data: object) =>
    cms.request(`/content-manager/collection-types/${practiceUid}/${documentId}`, {
      method: 'PUT',
      body: data,
      headers: editor.headers,
    });

  it('may lack what nobody has said yet', async () => {
    const slug = fresh('fiche');
    const unfinished = {
      programme: [{ note: 'à compléter' }],
      startDate: { precision: 'year' },
      strengths: [{ text: null }],
    };
    const { status } = await panel(practiceUid, { title: slug, slug, ...unfinished });
    expect(status).toBe(201);
  });

  it('is judged with what is stored of a row, and what is connected to it', async () => {
    const slug = fresh('fiche');
    const connect = [{ id: (named as any).id, documentId: named.documentId }];
    const made = await panel(practiceUid, {
      title: slug,
      slug,
      programme: [{ title: 'Bal', speakers: [{ organisation: { connect, disconnect: [] } }] }],
      partners: { state: 'filled', actors: { connect, disconnect: [] } },
    });
    expect(made.status).toBe(201);
    const { documentId, partners, programme } = await documents(practiceUid).findOne({
      documentId: made.body.data.documentId,
      populate: { partners: true, programme: { populate: ['speakers'] } },
    });
    expect(documentId).toBe(made.body.data.documentId);
    const none = await save(documentId, {
      partners: { id: partners.id, state: 'none', actors: { connect: [], disconnect: [] } },
    });
    expect(saidByPanel(none)).toBe(inWords(practice, { path: 'partners.actors', code: 'NAMED_ALTHOUGH_NONE' }));
    const [day] = programme;
    const speakers = (disconnect: unknown[]) => ({
      programme: [
        { id: day.id, title: 'Bal', speakers: [{ id: day.speakers[0].id, organisation: { connect: [], disconnect } }] },
      ],
    });
    expect((await save(documentId, speakers([]))).status).toBe(200);
    expect(saidByPanel(await save(documentId, speakers(connect)))).toBe(
      inWords(practice, { path: 'programme.0.speakers.0', code: 'NOBODY_NAMED' }),
    );
    const apart = await save(documentId, {
      partners: { id: partners.id, state: 'none', actors: { connect: [], disconnect: connect } },
    });
    expect(apart.status).toBe(200);
  });

  it('keeps values in the form of the other doors', async () => {
    const slug = fresh('fiche');
    await panel(practiceUid, {
      title: slug,
      slug,
      startDate: { value: 'mars 2011', precision: 'month' },
      programme: [{ title: 'Bal', start: '9h30' }],
      budget: { state: 'filled', amount: 3, currency: 'chf' },
    });
    const kept = await documents(practiceUid).findFirst({
      filters: { slug },
      populate: ['startDate', 'programme', 'budget'],
    });
    expect([kept.startDate.value, kept.programme[0].start, kept.budget.currency]).toEqual(['2011-03', '09:30', 'CHF']);
  });
});

describe('addresses and editions', () => {
  it('refuses an address that differs by case only, in French', async () => {
    const slug = fresh('Adresse');
    await documents(actorUid).create({ data: { name: 'La première', slug, kind: 'association' } });
    const { status, body } = await panel(actorUid, { name: 'B', slug: slug.toLowerCase(), kind: 'association' });
    expect([status, body.error.message]).toEqual([
      400,
      `Adresse de la page : « ${slug.toLowerCase()} » est déjà celle de « La première ».`,
    ]);
  });

  it('says the longest that a field takes, by its label', async () => {
    const { body } = await panel(practiceUid, { title: 'a'.repeat(121), slug: fresh('fiche'), summary: 'R' });
    expect(body.error.details.errors[0]).toMatchObject({ path: ['title'] });
    expect(body.error.message).toBe('Titre : trop long : 120 caractères au plus.');
  });

  it('refuses what a column does not hold, inside a component, before the database does', async () => {
    const refused = await documents('api::meeting-report.meeting-report')
      .create({ data: { title: 'M', slug: fresh('cr'), kind: 'seminar', place: 'a'.repeat(256) } })
      .catch((error: any) => error);
    expect(refused.details).toMatchObject({ code: 'INVALID_FIELDS', errors: [{ path: ['place'] }] });
    const deeper = await documents(practiceUid)
      .create({
        data: { title: 'P', slug: fresh('fiche'), programme: [{ title: 'S', speakers: [{ role: 'a'.repeat(256) }] }] },
      })
      .catch((error: any) => error);
    expect(deeper.details.errors[0].path).toEqual(['programme', 0, 'speakers', 0, 'role']);
  });

  it.each([practiceUid, 'api::meeting-report.meeting-report'])('refuses circles of editions of %s', async (uid) => {
    const edition = (data: object) => {
      const slug = fresh('edition');
      return documents(uid).create({ data: { title: slug, slug, summary: 'R', kind: 'seminar', ...data } });
    };
    const first = await edition({});
    const second = await edition({ previousEdition: first.documentId });
    const third = await edition({ previousEdition: second.documentId });
    const update = (documentId: string, data: object) => documents(uid).update({ documentId, data });
    const circle = { details: { code: 'INVALID_FIELDS', errors: [{ path: ['previousEdition'] }] } };
    await expect(update(first.documentId, { previousEdition: third.documentId })).rejects.toMatchObject(circle);
    await expect(update(third.documentId, { nextEdition: first.documentId })).rejects.toMatchObject(circle);
    await expect(update(first.documentId, { previousEdition: first.documentId })).rejects.toMatchObject(circle);
    expect(
      (await documents(uid).findOne({ documentId: first.documentId, populate: ['previousEdition'] })).previousEdition,
    ).toBeNull();
  });
});
