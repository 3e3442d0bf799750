import { actor, meetingReport, page, practice, territory, theme } from '@passerelles/content/shared';
import type { UID } from '@strapi/strapi';
import type { ImportFile, ImportKind } from '../../../shared';
import { committeeData, dataFrom, saidOfMeetingReport, saidOfPractice } from './mapping';
import type { Data, Resolve } from './resolve';

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
    toData: dataFrom(theme),
  }),
  territories: define('territories', {
    uid: 'api::territory.territory' as UID.ContentType,
    noun: 'territory',
    selfReferences: ['parents', 'successor'],
    toData: dataFrom(territory),
  }),
  actors: define('actors', {
    uid: 'api::actor.actor' as UID.ContentType,
    noun: 'actor',
    selfReferences: ['memberOf', 'successor'],
    toData: dataFrom(actor),
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
    toData: dataFrom(practice, saidOfPractice),
  }),
  meetingReports: define('meetingReports', {
    uid: 'api::meeting-report.meeting-report' as UID.ContentType,
    noun: 'meeting report',
    selfReferences: ['previousEdition', 'nextEdition'],
    toData: dataFrom(meetingReport, saidOfMeetingReport),
  }),
  pages: define('pages', {
    uid: 'api::page.page' as UID.ContentType,
    noun: 'page',
    selfReferences: [],
    toData: dataFrom(page),
  }),
};

/** The document's fields for an item of the file. */
export function dataOf(kind: ImportKind, item: ImportFile[ImportKind][number], resolve: Resolve): Data {
  const toData = kinds[kind].toData as (item: ImportFile[ImportKind][number], resolve: Resolve) => Data;
  return Object.fromEntries(Object.entries(toData(item, resolve)).filter(([, value]) => value !== undefined));
}
