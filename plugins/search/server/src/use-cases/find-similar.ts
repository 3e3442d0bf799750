import { contentKinds } from '@passerelles/config/vocabulary';
import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { FacetFilters, SimilarAnswer, SimilarQuery } from '../../../shared';
import type { FacetLabel, IndexDocument } from '../../../shared/domain/document';
import { parseQuery } from '../../../shared/domain/query';
import { rankSimilar } from '../../../shared/domain/similar';
import { noSynonyms } from '../../../shared/domain/synonyms';
import { refuse } from '../refusal';
import type { SearchEngine } from '../engines/port';
import { presentHits } from '../presenters/hits';
import { ownService } from '../services/of';

/** Looked at for each way of being near; the rule then chooses among them. */
const candidatesAtMost = 50;
const wordsOfTitle = 12;

/**
 * The published sheets of its kind that are nearest to one, with what brings them near.
 * @throws `DOCUMENT_NOT_FOUND`: nothing published under that slug. @throws EngineUnavailable
 */
export async function findSimilar(strapi: Core.Strapi, { kind, slug }: SimilarQuery): Promise<SimilarAnswer> {
  const source = await published(strapi, contentKinds[kind].uid, slug);
  if (source === undefined) return refuse('DOCUMENT_NOT_FOUND');
  const candidates = await candidatesFor(ownService(strapi, 'engine'), source);
  const near = rankSimilar(source, candidates);
  const hits = presentHits(
    near.map(({ document }) => document),
    parseQuery('', noSynonyms),
  );
  return { similar: hits.map((hit, rank) => ({ ...hit, reasons: near[rank]?.reasons ?? [] })) };
}

/** As its view has it: what was just published is known here before it is in the index. */
async function published(strapi: Core.Strapi, uid: string, slug: string): Promise<IndexDocument | undefined> {
  const documentId = (await serviceOf(strapi, publishedService).bySlug(uid, slug))?.view.documentId;
  if (documentId === undefined) return undefined;
  const [document] = await ownService(strapi, 'reader').read(uid, [documentId]);
  return document;
}

/** What shares a theme, a territory or an audience with it, and what has most of the words of its title. */
async function candidatesFor(engine: SearchEngine, source: IndexDocument): Promise<IndexDocument[]> {
  const values = (labels: readonly FacetLabel[]): string[] => labels.map(({ value }) => value);
  const shared: FacetFilters[] = [
    { theme: values(source.themes) },
    { territory: values(source.territories) },
    { audience: source.audiences },
  ];
  const asked = shared.filter((filter) => Object.values(filter).some((list) => list.length > 0));
  const nothing = parseQuery('', noSynonyms);
  const title = parseQuery(
    source.title
      .split(/\s+/u)
      .slice(0, wordsOfTitle)
      .join(' ')
      .replace(/["«»“”-]/gu, ' '),
    noSynonyms,
  );
  const search = (text: typeof nothing, filters: FacetFilters) =>
    engine.search({
      text,
      filters: { ...filters, kind: [source.kind] },
      sort: 'relevance',
      page: 1,
      pageSize: candidatesAtMost,
    });
  const answers = await Promise.all([
    ...asked.map((filter) => search(nothing, filter)),
    ...(title.slots.length > 0 ? [search(title, {})] : []),
  ]);
  return answers.flatMap(({ documents }) => documents).filter(({ kind }) => kind === source.kind);
}
