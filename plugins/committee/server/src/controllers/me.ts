import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import { holdsMandate, type CommitteeMe } from '../../../shared';
import { today } from '../store/clock';
import { memberships } from '../store/tables';
import { personOf, type Controller } from './person';
import { listReviews } from './review-list';

/** What the caller is in the committees. */
export function meController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async show(ctx) {
      const { by, isEditor } = personOf(ctx);
      const seats = await memberships(strapi).findMany({ adminUser: { id: by.id } }, { populate: { committee: true } });
      const waiting = await listReviews(strapi, { scope: 'to-examine', page: 1, pageSize: 100 }, by, isEditor);
      const me: CommitteeMe = {
        name: by.name,
        isEditor,
        seats: seats
          .filter((seat) => holdsMandate(seat, today()))
          .map((seat) => ({ committee: seat.committee?.slug ?? '', committeeName: seat.committee?.name ?? '', role: seat.role })),
        publicUrl: readCmsSettings().publicUrl.replace(/\/$/, ''),
        toExamine: waiting.data.filter((review) => review.myChoice === null).length,
      };
      ctx.body = { data: me };
    },
  };
}
