import { rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { IntegrityReport } from '../../../shared';
import { hashMissing } from '../media/missing';
import { nowIso } from '../store/clock';
import { brokenRecords } from './chains';
import type { GovernedTypes } from './governed';
import { unvouchedOf } from './unvouched';

/**
 * What was written without the Document Service (raw SQL, a data transfer, a restored table) is found here, at start and once a day: a
 * published governed document that no accepted review vouches for, and the first broken link of each series of records.
 */
export async function checkIntegrity(strapi: Core.Strapi, governed: GovernedTypes): Promise<IntegrityReport> {
  await hashMissing(strapi);
  const unvouched: IntegrityReport['unvouched'] = [];
  for (const uid of await governed.all()) {
    if (!schemaOf(strapi, uid)) continue;
    const rows: { documentId: string }[] = await rowsOf(strapi, uid).findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId'],
    });
    unvouched.push(...(await unvouchedOf(strapi, uid, [...new Set(rows.map(({ documentId }) => documentId))])));
  }
  return { checkedAt: nowIso(), unvouched, brokenRecords: await brokenRecords(strapi) };
}
