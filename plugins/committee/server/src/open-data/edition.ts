import { rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../shared';
import { sha256 } from '../store/hash';
import { sequences, signedStatements, workflows } from '../store/tables';

/**
 * What the state of the open data is known by, for a cache: the head of every chain, how much is signed, what is published (a title opens
 * when its document does) and whatever else the file was made from. Costs a few counts, whatever the number of records.
 */
export async function editionOf(strapi: Core.Strapi, madeFrom: unknown): Promise<string> {
  const heads = (await sequences(strapi).findMany({}, { orderBy: { series: 'asc' } })).map(({ series, lastHash }) => [
    series,
    lastHash,
  ]);
  const signatures = await signedStatements(strapi).count();
  const published: unknown[] = [];
  for (const { contentType } of await workflows(strapi).findMany({}, { orderBy: { contentType: 'asc' } })) {
    if (!schemaOf(strapi, contentType)) continue;
    const query = rowsOf(strapi, contentType);
    const where = { publishedAt: { $notNull: true } };
    const latest: { publishedAt: string } | null = await query.findOne({
      where,
      orderBy: { publishedAt: 'desc' },
      select: ['publishedAt'],
    });
    published.push([
      contentType,
      await query.count({ where }),
      latest ? new Date(latest.publishedAt).toISOString() : null,
    ]);
  }
  return `"${sha256(canonicalJson({ heads, signatures, published, madeFrom })).slice(0, 32)}"`;
}
