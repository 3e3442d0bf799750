import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defaultSynonyms } from '../../../shared/domain/default-synonyms';
import { buildSynonyms, type SynonymTable } from '../../../shared/domain/synonyms';
import { serviceOf } from './of';

export const SYNONYM_GROUP = 'plugin::search.synonym-group';

export interface Synonyms {
  /** The table as last read. One that is older than half a minute is read again behind the answer. */
  current(): Promise<SynonymTable>;
  /** Reads the groups again and hands them to the engine. */
  refresh(): Promise<void>;
}

const groupSchema = z.object({ terms: z.array(z.string()).catch([]) });
const themeSchema = z.object({ name: z.string(), synonyms: z.array(z.object({ text: z.string().nullish() })).nullish() });
/** Another process (an import, a second CMS) may have changed them without this one hearing of it. */
const staleAfterMs = 30_000;

/** Equal terms from three places: the list that ships, the editors' groups, the synonyms of themes. */
export function synonyms({ strapi }: { strapi: Core.Strapi }): Synonyms {
  let table: Promise<SynonymTable> | null = null;
  let readAt = 0;

  const load = async (): Promise<SynonymTable> => {
    const result = await readTable(strapi);
    await serviceOf(strapi, 'engine').configure({ synonyms: result });
    return result;
  };

  const refresh = async (): Promise<void> => {
    const loading = load();
    readAt = Date.now();
    if (table === null) table = loading.catch(() => buildSynonyms(defaultSynonyms));
    await loading;
    table = loading;
  };

  return {
    refresh,
    async current() {
      if (table === null || Date.now() - readAt > staleAfterMs) {
        const refreshed = refresh().catch((error: unknown) => strapi.log.warn(`search: synonyms not refreshed: ${String(error)}`));
        if (table === null) await refreshed;
      }
      return table ?? buildSynonyms(defaultSynonyms);
    },
  };
}

async function readTable(strapi: Core.Strapi): Promise<SynonymTable> {
  const groups: unknown = await strapi.documents(SYNONYM_GROUP as never).findMany({ fields: ['terms'], limit: 5_000 } as never);
  const themes: unknown = await strapi
    .documents('api::theme.theme' as never)
    .findMany({ fields: ['name'], populate: { synonyms: true }, limit: 5_000 } as never);
  const equal = z.array(groupSchema).parse(groups).map(({ terms }) => terms);
  // What people call a theme leads to the theme; two such words of one theme need not be equal (“réseau”, “multi-acteurs”).
  const pairs = z.array(themeSchema).parse(themes).flatMap(({ name, synonyms: words }) => (words ?? []).map(({ text }) => [text ?? '', name] as const));
  return buildSynonyms([...defaultSynonyms, ...equal], pairs);
}
