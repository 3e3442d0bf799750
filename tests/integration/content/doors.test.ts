import type { ImportReport } from '@passerelles/exchange/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { attach, newActor, newAdmin, newAssociation } from '../desk/desk';

/** What a door answers: the value as it is kept, or null when it was refused. */
type Answer = { kept: unknown } | null;
interface Row {
  what: string;
  field: string;
  value: unknown;
  /** What is kept; null when every door refuses. */
  kept: unknown;
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
  return row ? { kept: row[field] } : null;
};
/** Refusals of our own are codes of closed lists; anything else is a door that broke. */
const isRefusal = (status: number) => status === 400;

const actorUid = 'api::actor.actor';
const actorDoors: Record<string, (row: Row) => Promise<Answer>> = {
  async code({ field, value }) {
    const slug = fresh('acteur');
    const data = { name: slug, slug, kind: 'association', [field]: value };
    const made = await documents(actorUid)
      .create({ data })
      .catch((error: Error) => error);
    if (made instanceof Error) expect((made as any).details).toMatchObject({ code: 'INVALID_FIELDS' });
    return stored(actorUid, { slug }, field);
  },
  async panel({ field, value }) {
    const slug = fresh('acteur');
    const { status } = await panel(actorUid, { name: slug, slug, kind: 'association', [field]: value });
    expect(status === 201 || isRefusal(status)).toBe(true);
    return stored(actorUid, { slug }, field);
  },
  async import({ field, value }) {
    const slug = fresh('acteur');
    const report = await importing({ actors: [{ slug, name: slug, kind: 'association', [field]: value }] });
    expect(report.failure).toBeFalsy();
    return accepted(report) ? stored(actorUid, { slug }, field) : null;
  },
  async desk({ field, value }) {
    const name = `Acteur ${fresh('desk')}`;
    const { call } = await newAssociation(cms, `${fresh('claim')}@exemple.fr`);
    const claim = await call('POST', '/claims', { proposal: { name, kind: 'association', [field]: value } });
    expect(claim.status === 201 || isRefusal(claim.status)).toBe(true);
    if (claim.status !== 201) return null;
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
  { what: 'a SIRET with a false key', field: 'siret', value: '73282932000075', kept: null },
  { what: 'a SIRET of a false SIREN', field: 'siret', value: '12345678900015', kept: null },
  { what: 'an RNA number with spaces', field: 'rna', value: 'w 491 000 123', kept: 'W491000123' },
  { what: 'an RNA number of La Réunion', field: 'rna', value: 'W9R2003255', kept: 'W9R2003255' },
  { what: 'an RNA number of Corsica', field: 'rna', value: 'W2A1000123', kept: 'W2A1000123' },
  { what: 'an RNA number with two letters', field: 'rna', value: 'W9RR003255', kept: null },
  { what: 'a name that nobody sees', field: 'name', value: '\u2800\u3164\u00ad\u200b', kept: null },
  { what: 'a name of spaces', field: 'name', value: '   ', kept: null },
  { what: 'a name of 161 characters', field: 'name', value: 'a'.repeat(161), kept: null },
  { what: 'a name of a Mac', field: 'name', value: 'E\u0301vreux Solidarite\u0301', kept: 'Évreux Solidarité' },
])('$what', (row) => {
  it.each(Object.keys(actorDoors))('is the same by the door of the %s', async (door) => {
    await forget();
    expect(await actorDoors[door]!(row)).toEqual(row.kept === null ? null : { kept: row.kept });
  });
});

const practiceUid = 'api::practice.practice';
const year = (value: string) => ({ value, precision: 'year' });
const practiceDoors: Record<string, (fields: object) => Promise<boolean>> = {
  async code(fields) {
    const slug = fresh('fiche');
    const made = await documents(practiceUid)
      .create({ data: { title: slug, slug, summary: 'Résumé', ...fields } })
      .catch((error: Error) => error);
    if (made instanceof Error) expect((made as any).details).toMatchObject({ code: 'INVALID_FIELDS' });
    return !(made instanceof Error);
  },
  async panel(fields) {
    const slug = fresh('fiche');
    const { status, body } = await panel(practiceUid, { title: slug, slug, summary: 'Résumé', ...fields });
    if (status !== 201) expect([status, body.error.details.code]).toEqual([400, 'INVALID_FIELDS']);
    return status === 201;
  },
  async desk(fields) {
    const sheet = (await person.call('POST', '/practices', { data: { title: fresh('Fiche') } })).body.data;
    const { status } = await person.call('PUT', `/practices/${sheet.documentId}`, {
      updatedAt: sheet.updatedAt,
      data: fields,
    });
    expect(status === 200 || isRefusal(status)).toBe(true);
    return status === 200;
  },
};

describe.each<[string, object, boolean]>([
  ['the end before the start', { startDate: year('2020'), endDate: year('2010') }, false],
  [
    'a start and an end that may be in order',
    { startDate: year('2020'), endDate: { value: '2020-01', precision: 'month' } },
    true,
  ],
  ['the year 0000', { startDate: year('0000') }, false],
  ['the currency £', { budget: { state: 'filled', amount: 3, currency: '£', year: null, note: '' } }, false],
  ['the currency CHF', { budget: { state: 'filled', amount: 3, currency: 'CHF', year: null, note: '' } }, true],
  [
    'a session that ends after midnight',
    { programme: [{ start: '21:00', end: '01:30', title: 'Bal', note: '', speakers: [] }] },
    true,
  ],
  [
    'a session that ends before it starts',
    { programme: [{ start: '10:00', end: '09:00', title: 'Bal', note: '', speakers: [] }] },
    false,
  ],
])('a sheet with %s', (_what, fields, isAccepted) => {
  it.each(Object.keys(practiceDoors))('by the door of the %s', async (door) => {
    expect(await practiceDoors[door]!(fields)).toBe(isAccepted);
  });
});

describe('addresses and editions', () => {
  it('refuses an address that differs by case only, in French', async () => {
    const slug = fresh('Adresse');
    await documents(actorUid).create({ data: { name: 'La première', slug, kind: 'association' } });
    const { status, body } = await panel(actorUid, { name: 'B', slug: slug.toLowerCase(), kind: 'association' });
    expect([status, body.error.message]).toEqual([
      400,
      `Adresse de la page : « ${slug.toLowerCase()} » est déjà celle de « La première ».`,
    ]);
  });

  it('says the longest that a field takes, by its label', async () => {
    const { body } = await panel(practiceUid, { title: 'a'.repeat(121), slug: fresh('fiche'), summary: 'R' });
    expect(body.error.details.errors[0]).toMatchObject({ path: ['title'] });
    expect(body.error.message).toMatch(/^Titre.* : 121 caractères, c’est trop. Écrivez-en 120 au plus\.$/);
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
