import type { Core } from '@strapi/strapi';
import { mayRead } from '../../../shared';
import { committeesOf } from '../store/electorate';
import type { Actor, ReviewRow } from '../store/rows';
import { transitions } from '../store/tables';
import { seatOf } from '../rows/stage';
import { correctsHistorical } from './presiding';

/** Whether a person of the panel may read a review: what is in none of that person's lists is read by no address either. */
export async function isReadable(
  strapi: Core.Strapi,
  review: Pick<ReviewRow, 'id' | 'state' | 'stage' | 'electorate' | 'historical' | 'contentUid'>,
  by: Actor,
  isEditor: boolean,
): Promise<boolean> {
  const closings = await transitions(strapi).findMany(
    { reviewId: review.id, event: 'close-stage' },
    { select: ['committee'] },
  );
  const passed = closings.flatMap(({ committee }) => committee?.slug ?? []);
  const reader = {
    isEditor,
    sits: await committeesOf(strapi, by),
    isElector: seatOf(review.electorate ?? [], by) !== undefined,
  };
  return (
    mayRead({ state: review.state, committee: review.stage?.committee.slug ?? null, passed }, reader) ||
    (await correctsHistorical(strapi, review, by))
  );
}
