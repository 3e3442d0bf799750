import {
  actor,
  fieldsOf,
  meetingReport,
  page,
  practice,
  territory,
  theme,
  type Type,
} from '@passerelles/content/shared';
import type { UID } from '@strapi/strapi';
import type { ImportFile, ImportKind } from '../../../shared';
import { committeeData, dataFrom, saidOfMeetingReport, saidOfPractice } from './mapping';
import type { Data, Resolve } from './resolve';

export interface KindDefinition {
  uid: UID.ContentType;
  /** The description of what an item holds; committees, which are the committee plugin’s, have none. */
  type?: Type;
  /** What a person calls one of them in an error. */
  noun: string;
  /** Fields that point at the same kind: written in a second pass, since they may point forward or round in circles. */
  selfReferences: readonly string[];
  toData(item: never, resolve: Resolve): Data;
}

const described = (type: Type, said?: Parameters<typeof dataFrom>[1]): KindDefinition => ({
  uid: type.uid as UID.ContentType,
  type,
  noun: type.name.replaceAll('-', ' '),
  selfReferences: fieldsOf(type).flatMap(
    ([
      name,
      {
        kind: { column },
      },
    ]) => (column.type === 'relation' && column.target === type.name ? [name] : []),
  ),
  toData: dataFrom(type, said),
});

export const kinds: Readonly<Record<ImportKind, KindDefinition>> = {
  themes: described(theme),
  territories: described(territory),
  actors: described(actor),
  committees: {
    uid: 'plugin::committee.committee' as UID.ContentType,
    noun: 'committee',
    selfReferences: [],
    toData: committeeData,
  },
  practices: described(practice, saidOfPractice),
  meetingReports: described(meetingReport, saidOfMeetingReport),
  pages: described(page),
};

/** The document's fields for an item of the file. */
export function dataOf(kind: ImportKind, item: ImportFile[ImportKind][number], resolve: Resolve): Data {
  const toData = kinds[kind].toData as (item: ImportFile[ImportKind][number], resolve: Resolve) => Data;
  return Object.fromEntries(Object.entries(toData(item, resolve)).filter(([, value]) => value !== undefined));
}
