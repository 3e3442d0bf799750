import type { Actor, ReviewRow } from '../store/rows';
import { type LoadedStage, seatOf } from '../rows/stage';

/** What a person may know of the ballots of a review. */
export interface Sight {
  seatId: string | null;
  recused: boolean;
  mayRead: boolean;
  mayCount: boolean;
  mayKnowWhoVoted: boolean;
}

/**
 * A recused member reads no ballot nor what was written with it, even after the closing or in a later round. A member reads the others' once he voted, or once the stage is
 * closed where the rule says so; whoever is not of the electorate counts once the stage is closed.
 */
export function sightOf(review: ReviewRow, loaded: LoadedStage | null, by: Actor, recused: boolean): Sight {
  if (!loaded) return { seatId: null, recused, mayRead: false, mayCount: false, mayKnowWhoVoted: false };
  const seat = seatOf(loaded.eligible, by);
  const closed = review.state !== 'in-review';
  const voted = seat !== undefined && loaded.last.has(seat.id);
  const opensOnVote = review.stage?.ballotVisibility === 'after-own-ballot';
  const mayRead = !recused && seat !== undefined && (closed || (voted && opensOnVote));
  return {
    seatId: seat?.id ?? null,
    recused,
    mayRead,
    mayCount: !recused && (closed || mayRead),
    mayKnowWhoVoted: !recused && seat !== undefined,
  };
}

/** What a person may know of the people of a stage. */
export interface PeopleSight extends Sight {
  presides: boolean;
  /** What will come out of the stage: whoever presides, who voted herself or is waited for by all who did. */
  mayForesee: boolean;
}
