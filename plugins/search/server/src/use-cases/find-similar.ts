import { contentKinds } from '@passerelles/config/vocabulary';
import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { SimilarAnswer, SimilarQuery } from '../../../shared';
import { parseQuery } from '../../../shared/domain/query';
import type { Similar } from '../../../shared/domain/similar';
import { noSynonyms } from '../../../shared/domain/synonyms';
import { refuse } from '../refusal';
import { presentHits } from '../presenters/hits';
import { ownService } from '../services/of';

/**
 * The published sheets of its kind that are nearest to one, with what brings them near.
 * @throws `DOCUMENT_NOT_FOUND`: nothing published under that slug. @throws EngineUnavailable
 */
export async function findSimilar(strapi: Core.Strapi, { kind, slug }: SimilarQuery): Promise<SimilarAnswer> {
  const { uid } = contentKinds[kind];
  const documentId = (await serviceOf(strapi, publishedService).bySlug(uid, slug))?.view.documentId;
  const near =
    documentId === undefined
      ? null
      : ((await ownService(strapi, 'engine').near(documentId)) ?? (await nearNew(strapi, uid, documentId)));
  if (near === null) return refuse('DOCUMENT_NOT_FOUND');
  const hits = presentHits(
    near.map(({ document }) => document),
    parseQuery('', noSynonyms),
  );
  return { similar: hits.map((hit, rank) => ({ ...hit, reasons: near[rank]?.reasons ?? [] })) };
}

/** Of what was just published and is not in the index yet, as its view has it. */
async function nearNew(strapi: Core.Strapi, uid: string, documentId: string): Promise<Similar[] | null> {
  const [document] = await ownService(strapi, 'reader').read(uid, [documentId]);
  return document === undefined ? null : ownService(strapi, 'engine').near(document);
}
