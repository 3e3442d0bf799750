import type { Core } from '@strapi/strapi';
import type { NewCommitteeInput } from '../../../shared';
import { refuseFields } from '../refusal';
import { actorRowId } from '../store/actors';
import type { CommitteeRow } from '../store/rows';
import { committees } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { announceComposition } from './announce-composition';

/** A new committee, without any seat yet. Its slug stands in addresses and in numbers of records: it is given once. */
export function createCommittee(strapi: Core.Strapi, { of, ...input }: NewCommitteeInput): Promise<CommitteeRow> {
  return inTransaction(strapi, async () => {
    if (await committees(strapi).findOne({ slug: input.slug })) refuseFields([{ path: ['slug'], message: 'SLUG_TAKEN' }]);
    const created = await committees(strapi).create({ ...input, of: await actorRowId(strapi, of, 'of') } as never);
    await announceComposition(strapi, created);
    return created;
  });
}
