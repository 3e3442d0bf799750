import { Refusal, refusalTable, type RefusalStatus } from '@passerelles/kit/shared';

/**
 * The desk's closed list of refusals. A code is stable: it stands in `error.details.code` of every refusal, and the reader's side (web, admin)
 * translates it. The status is the HTTP status it is answered with.
 */
export const deskErrors = refusalTable({
  /** What was sent has mistakes: `details.issues` lists them all (see contracts/issues.ts). */
  INVALID: { status: 400 },
  /** A link's token is unknown, of another purpose, or already used. */
  TOKEN_INVALID: { status: 400 },
  /** A link's token was right and is too old: ask for a new one. */
  TOKEN_EXPIRED: { status: 410 },
  /** A newer link of the same kind was sent since: this one does nothing any more. */
  TOKEN_REPLACED: { status: 410 },
  /** E-mail or password is wrong; never says which. */
  WRONG_CREDENTIALS: { status: 401 },
  /** The present password, asked for again, is not right. */
  WRONG_PASSWORD: { status: 403 },
  /** No session, or a session that is over: sign in again. */
  NOT_SIGNED_IN: { status: 401 },
  /** The password is right, the address is not confirmed yet. */
  EMAIL_NOT_CONFIRMED: { status: 403 },
  /** The password is right, an editor has blocked the account. */
  ACCOUNT_BLOCKED: { status: 403 },
  /** Writing a sheet takes a membership of the actor it belongs to. */
  NOT_A_MEMBER: { status: 403 },
  /** Only who manages the people of an actor may do this. */
  NOT_A_MANAGER: { status: 403 },
  /** The link invites another address than that of who is signed in. */
  INVITED_ELSEWHERE: { status: 403 },
  /** Does not exist, or is somebody else's: the two are not told apart. */
  NOT_FOUND: { status: 404 },
  /** A review is running: withdraw the sheet first. `details`: its `state`, the `committee` and the day it is due (`dueAt`), null where there is none. */
  LOCKED_UNDER_REVIEW: { status: 409 },
  /** Published once, with a committee, or decided by one: it is withdrawn, not deleted. */
  NOT_DELETABLE: { status: 409 },
  /** Somebody saved in between: `details.current` and `details.sent` hold both versions. */
  STALE: { status: 409 },
  /** The sheet can't be submitted yet: `details.missing` names the fields, `details.unanswered` the remarks without an answer. */
  INCOMPLETE: { status: 409 },
  /** The same, when only answers lack: `details.unanswered` holds the ids of the remarks or reservations. */
  UNANSWERED: { status: 409 },
  /** No remark and no reservation waits for an answer. */
  NOTHING_TO_ANSWER: { status: 409 },
  /** There is no running review to withdraw from. */
  NOT_UNDER_REVIEW: { status: 409 },
  /** This person already has a pending claim on this actor, or a pending proposal of the same name. */
  CLAIM_ALREADY_PENDING: { status: 409 },
  ALREADY_A_MEMBER: { status: 409 },
  /** Nobody else manages these people: a successor is to be named, or the editors told. */
  LAST_MANAGER: { status: 409 },
  /** The invited address has an account: its owner signs in. Only told to who holds the link. */
  ACCOUNT_EXISTS: { status: 409 },
  /** Another account has confirmed this address since the link was sent. Only told to who holds the link. */
  ADDRESS_TAKEN: { status: 409 },
  /** An editor has already approved or refused this claim. */
  CLAIM_ALREADY_DECIDED: { status: 409 },
  /** Another actor of the directory carries this RNA or SIRET number: `details.actor` names it. */
  ACTOR_EXISTS: { status: 409 },
  /** There is a territory of this name in this place: `details.territory` is its label. */
  PLACE_EXISTS: { status: 409 },
  /** This person already proposes this name in this place. */
  PLACE_ALREADY_PENDING: { status: 409 },
  /** An editor has already answered this proposal. */
  PLACE_ALREADY_DECIDED: { status: 409 },
  /** An editor has already decided on this comment, or its author erased it. */
  COMMENT_ALREADY_DECIDED: { status: 409 },
  /** What the proposed place is in was deleted since: it can be refused, or an existing territory named. */
  PLACE_WITHOUT_PARENT: { status: 409 },
  /** The account has reached a limit (domain/account-limits): `details.max`, and `details.per` (`account`, `actor` or `day`). */
  TOO_MANY_CLAIMS: { status: 409 },
  TOO_MANY_PLACES: { status: 409 },
  TOO_MANY_SHEETS: { status: 409 },
  TOO_MANY_SUBMISSIONS: { status: 409 },
  TOO_MANY_FILES: { status: 409 },
  TOO_MANY_INVITATIONS: { status: 409 },
  /** `details.retryAfterSeconds` says when to try again. */
  TOO_MANY_ATTEMPTS: { status: 429 },
});

export type DeskErrorCode = keyof typeof deskErrors;

/** A refusal of the desk; `details` travels to the client beside the code, so it holds nothing private. */
export class DeskError extends Refusal<DeskErrorCode> {
  override readonly name = 'DeskError';

  get status(): RefusalStatus {
    return deskErrors[this.code].status;
  }
}
