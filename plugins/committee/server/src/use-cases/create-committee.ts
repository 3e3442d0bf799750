import type { Core } from '@strapi/strapi';
import type { NewCommitteeInput } from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { bodyRowId } from '../store/bodies';
import type { Actor, CommitteeRow } from '../store/rows';
import { committees } from '../store/tables';
import { announceComposition } from './announce-composition';

/** A new committee, without any seat yet. Its slug stands in addresses and in numbers of records: it is given once. */
export function createCommittee(
  strapi: Core.Strapi,
  { of, ...input }: NewCommitteeInput,
  by: Actor,
): Promise<CommitteeRow> {
  return judgeSeating(strapi, by, async () => {
    const created = await committees(strapi).create({ ...input, of: await bodyRowId(strapi, of, 'of') });
    await announceComposition(strapi, created);
    return created;
  });
}
