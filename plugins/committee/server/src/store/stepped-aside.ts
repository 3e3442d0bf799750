import type { Core } from '@strapi/strapi';
import type { Actor, RecusalRow, ReviewRow } from './rows';
import { memberships, recusals } from './tables';

/** An interest is a person's, not a seat's: who stepped aside in one committee does in the next. */
export async function accountsOf(strapi: Core.Strapi, membershipIds: readonly string[]): Promise<Set<number>> {
  const where = { documentId: { $in: [...membershipIds] } };
  const rows =
    membershipIds.length > 0
      ? await memberships(strapi).findMany(where, { populate: { adminUser: { select: ['id'] } } })
      : [];
  return new Set(rows.flatMap((row) => row.adminUser?.id ?? []));
}

/** Whether a person stepped aside at any moment of this review, whatever its stage and round are now. */
export async function hasSteppedAside(
  strapi: Core.Strapi,
  review: ReviewRow,
  by: Actor,
  known?: readonly RecusalRow[],
): Promise<boolean> {
  if (by.kind !== 'admin') return false;
  const declared = known ?? (await recusals(strapi).findMany({ reviewId: review.id }));
  if (declared.length === 0) return false;
  const documentId = { $in: declared.map((row) => row.membership) };
  return (await memberships(strapi).count({ documentId, adminUser: { id: by.id } })) > 0;
}
