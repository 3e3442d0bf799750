import type { Core } from '@strapi/strapi';
import { DeskError, type FieldIssue, type PracticeChanges } from '../../../shared';
import { uids } from './uids';

interface Reference {
  path: string;
  uid: string;
  documentId: string;
}

const list = (path: string, uid: string, ids: readonly string[] = []): Reference[] =>
  ids.map((documentId, index) => ({ path: `${path}.${index}`, uid, documentId }));

const organisations = (sessions: PracticeChanges['programme'] = []): Reference[] =>
  sessions.flatMap(({ speakers }, at) =>
    speakers.flatMap(({ organisation }, index) =>
      organisation === null
        ? []
        : [{ path: `programme.${at}.speakers.${index}.organisation`, uid: uids.actor, documentId: organisation }],
    ),
  );

/** Refuses a theme, territory or actor that is not there (any more), and says where it stood. */
export async function checkReferences(strapi: Core.Strapi, changes: PracticeChanges): Promise<void> {
  const references = [
    ...list('themes', uids.theme, changes.themes),
    ...list('territories', uids.territory, changes.territories),
    ...list('partners.actors', uids.actor, changes.partners?.actors),
    ...list('funders.actors', uids.actor, changes.funders?.actors),
    ...organisations(changes.programme),
  ];
  const issues: FieldIssue[] = [];
  for (const uid of new Set(references.map((reference) => reference.uid))) {
    const wanted = references.filter((reference) => reference.uid === uid);
    const rows: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId: { $in: wanted.map(({ documentId }) => documentId) } }, select: ['documentId'] });
    const known = new Set(rows.map(({ documentId }) => documentId));
    issues.push(
      ...wanted
        .filter(({ documentId }) => !known.has(documentId))
        .map(({ path }) => ({ path, code: 'UNKNOWN_REFERENCE' as const })),
    );
  }
  if (issues.length > 0) throw new DeskError('INVALID', { issues });
}
