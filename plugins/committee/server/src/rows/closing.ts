import { canonicalJson, carriedReservations, type DecidedStage, type ItemEdit, type MemberRole } from '../../../shared';
import { sha256 } from '../store/hash';
import type { BallotRow, OpenStage, ReviewRow } from '../store/rows';
import type { LoadedStage } from './stage';

/** What the author reads where a ballot asks for something and its text for the association is missing. */
export const unwrittenRequest = {
  fr: 'Un membre demande quelque chose dont le texte n’a pas été rédigé pour l’association : la présidence du comité vous dira ce qui est attendu.',
  en: 'A member asks for something that nobody wrote for the association: the chair of the committee will tell you what is expected.',
};

/** The ballots that count, in the order of the electorate. */
export function countedBallots({ eligible, last }: LoadedStage): BallotRow[] {
  return eligible.flatMap((elector) => last.get(elector.id) ?? []);
}

/** Whether the open stage settles the review, or passes an opinion on. */
export const decides = ({ power, position, count }: OpenStage): boolean => power === 'decision' || position === count;

/** What a closing comes from: its ballots, with their texts for the association alone. */
export function closingCase(
  review: ReviewRow,
  loaded: LoadedStage,
  {
    outcome,
    edits,
    unwritten,
    by,
    at,
  }: Pick<DecidedStage, 'outcome' | 'unwritten' | 'at'> & {
    edits: readonly ItemEdit[];
    by: MemberRole | null;
  },
): DecidedStage {
  return {
    outcome,
    decides: decides(review.stage as OpenStage),
    ballots: countedBallots(loaded).map(({ documentId, choice, request }) => ({ id: documentId, choice, request })),
    carried: carriedReservations(review.reservations),
    edits,
    unwritten,
    by,
    at,
  };
}

/** Names the ballots and answers that somebody was shown: another one as soon as one of them comes or changes. */
export function seenOf(review: ReviewRow, loaded: LoadedStage): string {
  const carried = carriedReservations(review.reservations).map(({ id, answer }) => ({
    id,
    answer: answer?.text ?? null,
  }));
  const ballots = countedBallots(loaded).map(({ documentId }) => documentId);
  return sha256(canonicalJson({ ballots, carried })).slice(0, 32);
}
