import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { PlaceForDecision, RefusePlaceInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { showPlaceForDecision } from './show-place';
import { decidePlace, readPlace, readUndecidedPlace } from '../store/places';
import { nameOf } from '../store/users';

/** A mail gives the reason; the person may propose again. */
export const refusePlace = (
  strapi: Core.Strapi,
  documentId: string,
  { reason }: RefusePlaceInput,
  adminId: number,
): Promise<PlaceForDecision> =>
  inTransaction(strapi, async () => {
    const place = await readUndecidedPlace(strapi, documentId);
    await decidePlace(strapi, place, adminId, { state: 'refused', reason });
    const name = await nameOf(strapi, place.user);
    await sendMail(strapi, place.user.email, (say) => say.placeRefused({ name, proposed: place.name, reason }));
    return showPlaceForDecision(strapi, (await readPlace(strapi, documentId))!);
  });
