import type { Core } from '@strapi/strapi';
import { addressesOf } from '../configuration/addresses';
import { authorOf, editors, send } from '../mails/send';
import type { Actor, Elector, ReviewRow } from '../store/rows';

/** The author of an examination that waits learns that it does, and why. */
export async function tellPutOff(strapi: Core.Strapi, review: ReviewRow, reason: string | null): Promise<void> {
  const committee = review.stage?.committee.name ?? '';
  await send(strapi, [authorOf(review)], (say) =>
    say.putOff(review.title, committee, reason, addressesOf(strapi, review)),
  );
}

/** So do those who may vote: there is nothing to do until it is taken up again. Who put it off knows. */
export async function tellMembersPutOff(
  strapi: Core.Strapi,
  review: ReviewRow,
  eligible: readonly Elector[],
  reason: string | null,
  by: Actor,
): Promise<void> {
  const committee = review.stage?.committee.name ?? '';
  const others = eligible.filter((elector) => by.kind !== 'admin' || elector.adminId !== by.id);
  await send(strapi, others, (say) => say.adjourned(review.title, committee, reason, addressesOf(strapi, review)));
}

/** A stage that nobody could vote in waits for the editors, who keep the mandates. */
export async function tellNobodyCanVote(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  await send(strapi, await editors(strapi), (say) => say.nobodyCanVote(review.title, addressesOf(strapi, review)));
}
