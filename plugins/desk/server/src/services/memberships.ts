import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { MembershipsService } from '../../../shared';
import { readActor } from '../store/actors';
import { isMember } from '../store/memberships';
import { uids } from '../store/uids';

export const memberships = ({ strapi }: { strapi: Core.Strapi }): MembershipsService => ({
  attach: ({ userId, actorDocumentId }) =>
    inTransaction(strapi, async () => {
      await lockRow(strapi, uids.user, userId);
      if (await isMember(strapi, userId, actorDocumentId)) return;
      const actor = await readActor(strapi, actorDocumentId);
      if (!actor) throw new Error(`desk: there is no actor ${actorDocumentId}`);
      await strapi.db.query(uids.membership).create({ data: { user: userId, actor: actor.id, since: new Date() } });
    }),
});
