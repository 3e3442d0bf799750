import { isSamePlaceName, mayHold } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { accountLimits, DeskError, sheetTypes, type PlaceView, type ProposePlaceInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { showPlace } from './show-place';
import { presentTerritory } from '../presenters/territory-ref';
import { spendDaily } from '../store/account-limits';
import { editorEmails } from '../store/editors';
import { placesOf } from '../store/places';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { findPlaceInside, readReference } from '../store/territories';
import { uids } from '../store/uids';

async function labelOfHolder(strapi: Core.Strapi, { kind, inside }: ProposePlaceInput): Promise<string> {
  const holder = await readReference(strapi, inside);
  const code = holder === null ? 'UNKNOWN_REFERENCE' : mayHold(kind, holder.kind) ? null : 'NOT_IN_LIST';
  if (code !== null) throw new DeskError('INVALID', { issues: [{ path: 'inside', code }] });
  return holder!.label;
}

/** Asks the editors to add a quartier or a perimeter. The sheet it is for stays as it is. */
export async function proposePlace(strapi: Core.Strapi, user: UserRow, input: ProposePlaceInput): Promise<PlaceView> {
  const { name, kind, inside, practice } = input;
  await readOwnSheet(strapi, sheetTypes.practices, user, practice);
  const holder = await labelOfHolder(strapi, input);
  await spendDaily(strapi, user, 'TOO_MANY_PLACES', accountLimits.placesPerDay);
  return inTransaction(strapi, async () => {
    await lockRow(strapi, uids.user, user.id);
    const known = await findPlaceInside(strapi, name, inside);
    if (known) throw new DeskError('PLACE_EXISTS', { territory: presentTerritory(known) });
    const waiting = (await placesOf(strapi, user)).filter(({ state }) => state === 'pending');
    if (waiting.some((one) => one.inside === inside && isSamePlaceName(one.name, name)))
      throw new DeskError('PLACE_ALREADY_PENDING');
    if (waiting.length >= accountLimits.waitingPlaces)
      throw new DeskError('TOO_MANY_PLACES', { max: accountLimits.waitingPlaces, per: 'account' });
    await strapi.db
      .query(uids.place)
      .create({ data: { user: user.id, name, kind, inside, practice, state: 'pending' } });
    for (const email of await editorEmails(strapi))
      await sendMail(strapi, email, (say) => say.placeToAnswer(name, holder));
    const [latest] = (await placesOf(strapi, user)).sort((a, b) => b.id - a.id);
    return showPlace(strapi, user, latest!);
  });
}
