import { documentsOf, inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ImportCount, WrittenObject } from '../../../shared';

const uid = 'plugin::search.synonym-group';

const sameTerms = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** Groups of synonyms go by their first term: the same first term with other words replaces the group. */
export async function importSynonyms(
  strapi: Core.Strapi,
  groups: readonly string[][],
  wrote: (object: WrittenObject) => void,
): Promise<ImportCount> {
  const count: ImportCount = { created: 0, updated: 0, unchanged: 0 };
  if (groups.length === 0) return count;
  const documents = documentsOf<{ documentId: string; terms: string[] }>(strapi, uid);
  const stored = await documents.findMany({ limit: -1 });
  for (const terms of groups) {
    const same = stored.find((group) => group.terms[0] === terms[0]);
    if (same && sameTerms(same.terms, terms)) {
      count.unchanged += 1;
      continue;
    }
    const data = { terms };
    await inTransaction<unknown>(strapi, () =>
      same ? documents.update({ documentId: same.documentId, data }) : documents.create({ data }),
    );
    const what = same ? 'updated' : 'created';
    count[what] += 1;
    wrote({ kind: 'synonyms', name: terms.join(', '), what });
  }
  return count;
}
