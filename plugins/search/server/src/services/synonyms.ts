import { documentsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defaultSynonyms } from '../../../shared/domain/default-synonyms';
import { buildSynonyms, type SynonymTable } from '../../../shared/domain/synonyms';
import { ownService } from './of';
import type { Supposed, Synonyms } from './contracts';

export const SYNONYM_GROUP = 'plugin::search.synonym-group';
const THEME = 'api::theme.theme';

const groupSchema = z.object({ documentId: z.string(), terms: z.array(z.string()).catch([]) });
const themeSchema = z.object({
  name: z.string(),
  synonyms: z.array(z.object({ text: z.string().nullish() })).nullish(),
});
const lookMs = 2_000;
const roundsAtMost = 10;

/** Equal terms from three places: the list that ships, the editors' groups, the synonyms of themes. */
export function synonyms({ strapi }: { strapi: Core.Strapi }): Synonyms {
  let table: SynonymTable | null = null;
  let stamp = '';
  let lookedAt = 0;

  const read = async (): Promise<SynonymTable> => {
    const seen = await stampOf(strapi);
    const result = await readTable(strapi);
    table = result;
    stamp = seen;
    lookedAt = Date.now();
    return result;
  };

  /** What another process changed is for that process to hand to the engine; here only queries are read by it. */
  const look = async (): Promise<void> => {
    lookedAt = Date.now();
    if (table === null || (await stampOf(strapi)) !== stamp) await read();
  };

  return {
    async refresh() {
      for (let round = 1; ; round += 1) {
        await ownService(strapi, 'engine').configure({ synonyms: await read() });
        ownService(strapi, 'kept').changed();
        // Changed while the engine was told, by a process that may have told it before us: once more.
        if ((await stampOf(strapi)) === stamp || round >= roundsAtMost) return;
      }
    },

    async current() {
      if (table === null || Date.now() - lookedAt > lookMs) {
        const looked = look().catch((error: unknown) => strapi.log.warn(`search: synonyms not read: ${String(error)}`));
        if (table === null) await looked;
      }
      return table ?? buildSynonyms(defaultSynonyms);
    },

    supposing: (group) => readTable(strapi, group),
  };
}

/** Changes with every writing of a group or a theme. */
async function stampOf(strapi: Core.Strapi): Promise<string> {
  const parts: unknown[] = [];
  for (const uid of [SYNONYM_GROUP, THEME]) {
    const { tableName } = strapi.db.metadata.get(uid);
    const raw = strapi.db.connection.raw.bind(strapi.db.connection);
    const found = strapi.db
      .getConnection(tableName)
      .select(raw('count(*) as number'), raw('max(updated_at) as latest'), raw('max(id) as last'));
    const [line]: { number: number | string; latest: Date | string | number | null; last: number | null }[] =
      await found;
    parts.push(line?.number, new Date(line?.latest ?? 0).getTime(), line?.last);
  }
  return parts.join();
}

async function readTable(strapi: Core.Strapi, supposed?: Supposed): Promise<SynonymTable> {
  const groups: unknown = await documentsOf(strapi, SYNONYM_GROUP).findMany({ fields: ['terms'], limit: 5_000 });
  const themes: unknown = await documentsOf(strapi, THEME).findMany({
    fields: ['name'],
    populate: { synonyms: true },
    limit: 5_000,
  });
  const kept = z
    .array(groupSchema)
    .parse(groups)
    .filter(({ documentId }) => documentId !== supposed?.documentId);
  const equal = [...kept.map(({ terms }) => terms), ...(supposed ? [supposed.terms] : [])];
  // What people call a theme leads to the theme; two such words of one theme need not be equal (“réseau”, “multi-acteurs”).
  const pairs = z
    .array(themeSchema)
    .parse(themes)
    .flatMap(({ name, synonyms: words }) => (words ?? []).map(({ text }) => [text ?? '', name] as const));
  return buildSynonyms([...defaultSynonyms, ...equal], pairs);
}
