import type { Core } from '@strapi/strapi';
import { whyNoVote } from '../../../shared';
import { refuse } from '../refusal';
import { seatsOf } from '../store/electorate';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { type LoadedStage, seatOf } from '../rows/stage';

/** The seat under which a person votes in the open stage; refuses with the reason why there is none. */
export async function voterOf(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  by: Actor,
): Promise<Elector> {
  const own = seatOf(loaded.eligible, by);
  if (own) return own;
  if (by.kind !== 'admin') return refuse('NOT_A_VOTER');
  // Who was appointed after the opening is not in the electorate that was frozen then.
  const frozen = review.electorate ?? [];
  const since = await seatsOf(strapi, review.stage?.committee.slug ?? '');
  const seats = [...frozen, ...since.filter((seat) => !frozen.some((known) => known.id === seat.id))].filter(
    (seat) => seat.adminId === by.id,
  );
  return refuse(whyNoVote(seats, review.openedOn ?? '', loaded.declared));
}

/** A seat that may vote, named by its membership; refuses with the reason why it may not. */
export function namedVoter(review: ReviewRow, { eligible, declared }: LoadedStage, membershipId: string): Elector {
  const voter = eligible.find((elector) => elector.id === membershipId);
  if (voter) return voter;
  const seats = (review.electorate ?? []).filter((seat) => seat.id === membershipId);
  return refuse(whyNoVote(seats, review.openedOn ?? '', declared));
}
