import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { asksFor, castingProblem, type BallotInput, type CastMode } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, BallotRow, Elector, ReviewRow } from '../store/rows';
import { readReviewFile, type ReviewFile } from '../store/review-file';
import { ifHeld } from '../store/sessions';
import { presidingIn } from '../policies/presiding';
import { namedVoter, voterOf } from '../policies/voter';
import { type LoadedStage, proxyCase, seatOf, stageOf } from '../rows/stage';
import { ballots } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { closeIfDue } from './close-stage';
import { assertBallotText, assertStillRead } from './version-read';

interface Handing {
  voter: Elector;
  castMode: CastMode;
  /** Who hands it in, when it is not the voter. */
  castBy: string | null;
  session: string | null;
}

export interface CastBallot {
  review: ReviewRow;
  /** What was said of it, the ballot included; null where that closed the stage, and more was written. */
  file: ReviewFile | null;
}

/**
 * Writes a ballot: one's own, that of a member whose proxy one carries, or one that the chair takes in session. A member
 * may change it until the stage closes, and every version is kept. The very same ballot again is refused and writes
 * nothing: a click that came twice is no second version. With the last missing ballot the stage is complete.
 */
export function castBallot(strapi: Core.Strapi, reviewId: string, input: BallotInput, by: Actor): Promise<CastBallot> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    const stage = assertStillRead(review, input);
    const file = await readReviewFile(strapi, review);
    const loaded = stageOf(review, file, 'ballot');
    const { voter, castMode, castBy, session } = await handing(strapi, review, file, loaded, input, by);
    assertBallotText(input);
    const { choice, comment } = input;
    const request = (asksFor(choice) && input.request) || null;
    const former = loaded.last.get(voter.id);
    const same =
      former &&
      former.choice === choice &&
      (former.comment ?? '') === (comment ?? '') &&
      (former.request ?? '') === (request ?? '') &&
      former.castMode === castMode &&
      former.castBy === castBy;
    if (same) refuse('ALREADY_CAST', { castAt: former.castAt });
    const version = (loaded.versions.get(voter.id) ?? 0) + 1;
    const ballot: Omit<BallotRow, 'id'> = {
      documentId: randomUUID(),
      key: [review.id, review.round, stage.position, voter.id, version].join(':'),
      reviewId: review.id,
      round: review.round,
      stage: stage.position,
      membership: voter.id,
      memberName: voter.name,
      version,
      choice,
      comment: comment || null,
      request,
      castMode,
      castBy,
      session,
      castAt: nowIso(),
    };
    const [written = 0] = await ballots(strapi).createMany([ballot]);
    const filed = { ...file, all: [...file.all, { ...ballot, id: written }] };
    if (castBy !== null) {
      const bearer = castMode === 'proxy' ? (loaded.eligible.find(({ id }) => id === castBy)?.name ?? '') : null;
      await send(strapi, [voter], (say) =>
        say.ballotEntered(review.title, choice, bearer, addressesOf(strapi, review)),
      );
    }
    const after = await closeIfDue(strapi, review, 'ballot', by, {
      loaded: stageOf(review, filed, 'ballot'),
    });
    const isOpen = after.state === 'in-review' && after.round === review.round && after.stage?.position === input.stage;
    return { review: after, file: isOpen ? filed : null };
  });
}

async function handing(
  strapi: Core.Strapi,
  review: ReviewRow,
  file: ReviewFile,
  loaded: LoadedStage,
  input: BallotInput,
  by: Actor,
): Promise<Handing> {
  const ownId = seatOf(loaded.eligible, by)?.id;
  if (input.castMode === 'in-person') return inSession(review, file, loaded, input.membershipId ?? ownId, by);
  const own = await voterOf(strapi, review, loaded, by);
  if (!input.membershipId || input.membershipId === own.id) {
    return input.castMode === 'proxy'
      ? refuse('NO_PROXY')
      : { voter: own, castMode: 'online', castBy: null, session: null };
  }
  // Nobody votes online for another without that other's word.
  if (input.castMode !== 'proxy') return refuse('NO_PROXY');
  const voter = namedVoter(review, loaded, input.membershipId);
  const problem = castingProblem(proxyCase(review, loaded, file.register), voter.id, own.id);
  if (problem) refuse(problem);
  return { voter, castMode: 'proxy', castBy: own.id, session: null };
}

function inSession(
  review: ReviewRow,
  { next }: ReviewFile,
  loaded: LoadedStage,
  membershipId: string | undefined,
  by: Actor,
): Handing {
  const chair = presidingIn(review, loaded, by) ?? refuse('CHAIR_ONLY');
  const voter = namedVoter(review, loaded, membershipId ?? chair.id);
  const session = ifHeld(next) ?? refuse('NO_SESSION_TODAY');
  if (!session.present.includes(voter.id)) refuse('NOT_PRESENT');
  return { voter, castMode: 'in-person', castBy: chair.id === voter.id ? null : chair.id, session: session.documentId };
}
