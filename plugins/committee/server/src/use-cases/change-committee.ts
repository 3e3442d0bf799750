import type { Core } from '@strapi/strapi';
import type { CommitteeInput } from '../../../shared';
import { refuse } from '../refusal';
import { bodyRowId } from '../store/bodies';
import type { CommitteeRow } from '../store/rows';
import { committees } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { announceComposition } from './announce-composition';

/** What a committee says of itself. Records keep the name that it had. */
export function changeCommittee(
  strapi: Core.Strapi,
  slug: string,
  { of, ...input }: CommitteeInput,
): Promise<CommitteeRow> {
  return inTransaction(strapi, async () => {
    const committee = (await committees(strapi).findOne({ slug })) ?? refuse('COMMITTEE_NOT_FOUND');
    const changed = await committees(strapi).update(committee.id, {
      ...input,
      of: await bodyRowId(strapi, of, 'of'),
    });
    await announceComposition(strapi, committee);
    return changed;
  });
}
