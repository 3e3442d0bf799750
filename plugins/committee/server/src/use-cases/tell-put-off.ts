import type { Core } from '@strapi/strapi';
import { addressesOf } from '../configuration/addresses';
import { authorOf, editors, send } from '../mails/send';
import type { ReviewRow } from '../store/rows';

/** The author of an examination that waits learns that it does, and why. */
export async function tellPutOff(strapi: Core.Strapi, review: ReviewRow, reason: string | null): Promise<void> {
  const committee = review.stage?.committee.name ?? '';
  await send(strapi, [authorOf(review)], (say) =>
    say.putOff(review.title, committee, reason, addressesOf(strapi, review)),
  );
}

/** A stage that nobody could vote in waits for the editors, who keep the mandates. */
export async function tellNobodyCanVote(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  await send(strapi, await editors(strapi), (say) => say.nobodyCanVote(review.title, addressesOf(strapi, review)));
}
