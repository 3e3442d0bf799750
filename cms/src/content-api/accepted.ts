/**
 * What the public content API may be asked per type: the fields that conditions and `sort` may name, and how many answers
 * one page holds. Whatever stands here costs little on thousands of rows: short columns of the type itself, and a few
 * relations to types without drafts, by name of address. Text is the search's business (`/api/search`).
 */

/** `id`: is, is one of. `choice`: the same, among the values of the schema. `text`: also parts of it. `day`, `moment`: before, after. */
export type FieldKind = 'id' | 'choice' | 'text' | 'day' | 'moment';

export interface Accepted {
  /** Fields of the type itself, for conditions and for `sort`. */
  fields: Readonly<Record<string, FieldKind>>;
  /** Relations that one condition may cross, and the fields (all of kind `id`) behind them. Their types have no drafts. */
  relations: Readonly<Record<string, readonly string[]>>;
  /** Most answers of one page. */
  pageSize: number;
}

const common = {
  documentId: 'id',
  slug: 'id',
  createdAt: 'moment',
  updatedAt: 'moment',
  publishedAt: 'moment',
} as const;
const address = ['slug', 'documentId'];
const place = [...address, 'code'];

export const acceptedQueries = {
  'api::practice.practice': {
    fields: { ...common, title: 'text', practiceStatus: 'choice', statusConfirmedOn: 'day', publishedOn: 'day' },
    relations: { owner: address, themes: address, territories: place },
    pageSize: 15,
  },
  'api::meeting-report.meeting-report': {
    fields: { ...common, title: 'text', kind: 'choice' },
    relations: { organisers: address, themes: address, territories: place },
    pageSize: 15,
  },
  'api::actor.actor': {
    fields: { ...common, name: 'text', acronym: 'text', kind: 'choice', rna: 'id', siret: 'id' },
    relations: { themes: address, territories: place },
    pageSize: 50,
  },
  'api::theme.theme': { fields: { ...common, name: 'text' }, relations: { parent: address }, pageSize: 100 },
  'api::territory.territory': {
    fields: { ...common, name: 'text', kind: 'choice', code: 'id', validFrom: 'day', validTo: 'day' },
    relations: { parents: place },
    pageSize: 100,
  },
  'api::page.page': { fields: { ...common, title: 'text' }, relations: {}, pageSize: 100 },
} as const satisfies Readonly<Record<string, Accepted>>;

export type PublicUid = keyof typeof acceptedQueries;
