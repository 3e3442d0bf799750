import { documentsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { synonymGroupsSchema, type GroupIssue, type SynonymGroup } from '../../../shared';
import { faultsOf, tidyTerms } from '../../../shared/domain/synonym-group';
import { SYNONYM_GROUP } from '../services/synonyms';

type Kept = { group: SynonymGroup } | { issues: GroupIssue[] } | { gone: true };
const groups = (strapi: Core.Strapi) => documentsOf<SynonymGroup>(strapi, SYNONYM_GROUP);

export async function listSynonyms(strapi: Core.Strapi): Promise<SynonymGroup[]> {
  const all = synonymGroupsSchema.parse(await groups(strapi).findMany({ fields: ['terms'], limit: 5_000 }));
  const first = ({ terms }: SynonymGroup): string => terms[0] ?? '';
  return all
    .map(({ documentId, terms }) => ({ documentId, terms }))
    .sort((one, other) => first(one).localeCompare(first(other), 'fr'));
}

/** Adds a group, or changes the one with this id; what is wrong with it comes back term by term. */
export async function saveSynonyms(
  strapi: Core.Strapi,
  documentId: string | null,
  sent: readonly string[],
): Promise<Kept> {
  const terms = tidyTerms(sent);
  const issues = faultsOf(terms);
  if (issues.length > 0) return { issues };
  const saved = await (documentId === null
    ? groups(strapi).create({ data: { terms } })
    : groups(strapi).update({ documentId, data: { terms } }));
  return saved === null ? { gone: true } : { group: { documentId: saved.documentId, terms } };
}

/** False when it is not there any more. */
export async function deleteSynonyms(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await groups(strapi).delete({ documentId })).entries.length > 0;
}
