import type { UID } from '@strapi/strapi';
import type { ImportFile, ImportKind } from '../../../shared';
import { actorData, committeeData, territoryData, themeData } from './mapping/reference-kinds';
import { meetingReportData } from './mapping/meeting-report';
import { pageData } from './mapping/page';
import { practiceData } from './mapping/practice';

/**
 * Turns a reference of the file (the slug of an object of some kind, standing at `path` inside the item) into the id of
 * the document. Mapping with a resolver that only takes notes is how the references of a file are listed.
 */
export type Resolve = (kind: ImportKind, slug: string, path: readonly PropertyKey[]) => string;

/** The fields of a document; a key that is absent leaves the stored value alone. */
export type Data = Record<string, unknown>;

type Item<K extends ImportKind> = ImportFile[K][number];

export interface KindDefinition {
  uid: UID.ContentType;
  /** What a person calls one of them in an error. */
  noun: string;
  /** Fields that point at the same kind: written in a second pass, since they may point forward or round in circles. */
  selfReferences: readonly string[];
  toData(item: never, resolve: Resolve): Data;
}

const define = <K extends ImportKind>(
  _kind: K,
  definition: Omit<KindDefinition, 'toData'> & { toData(item: Item<K>, resolve: Resolve): Data },
) => definition;

export const kinds: Readonly<Record<ImportKind, KindDefinition>> = {
  themes: define('themes', {
    uid: 'api::theme.theme' as UID.ContentType,
    noun: 'theme',
    selfReferences: ['parent'],
    toData: themeData,
  }),
  territories: define('territories', {
    uid: 'api::territory.territory' as UID.ContentType,
    noun: 'territory',
    selfReferences: ['parents', 'successor'],
    toData: territoryData,
  }),
  actors: define('actors', {
    uid: 'api::actor.actor' as UID.ContentType,
    noun: 'actor',
    selfReferences: ['memberOf', 'successor'],
    toData: actorData,
  }),
  committees: define('committees', {
    uid: 'plugin::committee.committee' as UID.ContentType,
    noun: 'committee',
    selfReferences: [],
    toData: committeeData,
  }),
  practices: define('practices', {
    uid: 'api::practice.practice' as UID.ContentType,
    noun: 'practice',
    selfReferences: ['inspiredBy', 'previousEdition', 'nextEdition'],
    toData: practiceData,
  }),
  meetingReports: define('meetingReports', {
    uid: 'api::meeting-report.meeting-report' as UID.ContentType,
    noun: 'meeting report',
    selfReferences: ['previousEdition', 'nextEdition'],
    toData: meetingReportData,
  }),
  pages: define('pages', {
    uid: 'api::page.page' as UID.ContentType,
    noun: 'page',
    selfReferences: [],
    toData: pageData,
  }),
};

/** The document's fields for an item of the file. */
export function dataOf(kind: ImportKind, item: ImportFile[ImportKind][number], resolve: Resolve): Data {
  const toData = kinds[kind].toData as (item: ImportFile[ImportKind][number], resolve: Resolve) => Data;
  return Object.fromEntries(Object.entries(toData(item, resolve)).filter(([, value]) => value !== undefined));
}
