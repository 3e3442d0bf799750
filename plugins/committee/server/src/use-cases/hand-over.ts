import type { Core } from '@strapi/strapi';
import type { HandOver } from '../../../shared';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';

/** What is said of these documents from now on is said to somebody else. What was recorded stays as it was. */
export function handOver(strapi: Core.Strapi, { uid, documentIds, from, to }: HandOver): Promise<void> {
  return inTransaction(strapi, async () => {
    const rows = await reviews(strapi).findMany(
      { contentUid: uid, contentId: { $in: [...documentIds] } },
      { select: ['id', 'submitter'] },
    );
    for (const { id, submitter } of rows)
      if (submitter.kind === 'user' && Number(submitter.id) === from)
        await reviews(strapi).update(id, { submitter: to });
  });
}
