import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { MembershipsService } from '../../../shared';
import { readActor } from '../store/actors';
import { addMember, giveFirstRoles } from '../store/memberships';

export const memberships = ({ strapi }: { strapi: Core.Strapi }): MembershipsService => ({
  giveRoles: () => giveFirstRoles(strapi),
  attach: ({ userId, actorDocumentId }) =>
    inTransaction(strapi, async () => {
      const actor = await readActor(strapi, actorDocumentId);
      if (!actor) throw new Error(`desk: there is no actor ${actorDocumentId}`);
      await addMember(strapi, { id: userId }, actor);
    }),
});
