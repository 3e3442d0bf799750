import type { Core } from '@strapi/strapi';
import { readActor } from '../store/actors';
import { lockRow } from '../store/lock';
import { isMember } from '../store/memberships';
import { inTransaction } from '../store/transaction';
import { uids } from '../store/uids';

/** `strapi.plugin('desk').service('memberships')` */
export interface MembershipsService {
  /** Lets a person write for an actor; nothing happens when they already may. Opens a transaction, or joins the open one. */
  attach(input: { userId: number; actorDocumentId: string }): Promise<void>;
}

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
