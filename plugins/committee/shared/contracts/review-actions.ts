import { z } from 'zod';
import { castModes, remarkReasons } from '../domain/vocabulary';
import { ballotChoiceSchema, dayInput, fieldDifferenceSchema } from './common';

const text = z.string().trim().min(1).max(5000);

/** `POST /committee/reviews` (editor): submits a draft on behalf of its owner. Replies `{ data: ReviewDetail }`, as every action below. */
export const submitInput = z.object({ uid: z.string(), documentId: z.string() });
export type SubmitInput = z.infer<typeof submitInput>;

/** `POST /committee/reviews/:id/admissibility` (editor). */
export const admissibilityInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('accept') }),
  z.object({
    decision: z.literal('send-back'),
    remarks: z
      .array(z.object({ field: z.string().max(100).nullable(), reason: z.enum(remarkReasons), comment: text }))
      .min(1)
      .max(50),
    /** When the author's answer is expected. */
    dueOn: dayInput.nullable().default(null),
  }),
]);
export type AdmissibilityInput = z.infer<typeof admissibilityInput>;

/** Which version was read, as `ReviewDetail` gave it (`round`, `stage.position`): refused once it is no longer the one examined. */
const versionRead = { round: z.number().int().min(1), stage: z.number().int().min(1) };

/** Length and markup are refused by the rule of the committee, each with its own code (`textProblem`). */
const ruledText = z.string().trim().nullable().default(null);

/**
 * `POST /committee/reviews/:id/ballots` (member). A ballot has two texts: `comment` is for the committee and never leaves it, `request` is
 * for the association, what is asked of it; whoever presides may edit the second one before the stage closes. Both are required for all but
 * `approve` and `abstain`, plain text of `textLimit` characters at most; a `request` that is left out altogether is left to whoever presides. Refused: `ROUND_SUPERSEDED`, `STAGE_CLOSED`, `ALREADY_CAST` (the very same ballot again),
 * `NOT_A_VOTER`, `OBSERVER_ONLY`, `MANDATE_ENDED`, `MANDATE_NOT_BEGUN`, `RECUSED`, `COMMENT_REQUIRED`, `TEXT_TOO_LONG`,
 * `MARKUP_REFUSED`.
 */
export const ballotInput = z.object({
  ...versionRead,
  choice: ballotChoiceSchema,
  comment: ruledText,
  request: z.string().trim().nullable().optional(),
  castMode: z.enum(castModes).default('online'),
  /**
   * Whose ballot, when it is not the caller's own. `proxy`: by the bearer of a proxy in force, else `NO_PROXY` or
   * `OWN_BALLOT_CAST`. `in-person`: by who presides, in a session of today that has the review on its agenda
   * (`NO_SESSION_TODAY`) and the member among those present (`NOT_PRESENT`).
   */
  membershipId: z.string().max(100).optional(),
});
export type BallotInput = z.infer<typeof ballotInput>;

/** `POST /committee/reviews/:id/recusals` (member). */
export const recusalInput = z.object({ reason: text });
export type RecusalInput = z.infer<typeof recusalInput>;

/**
 * `POST /committee/reviews/:id/proxies` (member): gives one's own vote to another voter of the stage; with `giverId`, who
 * presides records the proxy of a member who is absent. Refused: `ONE_PROXY_ONLY`, `PROXY_ALREADY_GIVEN`, `PROXY_CHAINED`,
 * `OWN_BALLOT_CAST`, `RECUSED`, `NOT_A_VOTER`, `CHAIR_ONLY`.
 */
export const proxyInput = z.object({
  ...versionRead,
  bearerId: z.string().max(100),
  giverId: z.string().max(100).optional(),
});
export type ProxyInput = z.infer<typeof proxyInput>;

/** `POST /committee/reviews/:id/proxies/withdraw` (its giver, or who presides). Refused once the bearer voted: `PROXY_USED`. */
export const proxyWithdrawalInput = z.object({ ...versionRead, giverId: z.string().max(100).optional() });
export type ProxyWithdrawalInput = z.infer<typeof proxyWithdrawalInput>;

/**
 * One thing that is asked of the association, by the id of the ballot or of the reservation that was handed on: `text` in place of the
 * member's (null leaves that one); `kept: false` drops a reservation, with a `word` that the author and the record tell (`COMMENT_REQUIRED`).
 */
const itemEditInput = z.object({
  id: z.string().max(100),
  text: ruledText,
  kept: z.boolean().default(true),
  word: ruledText,
});
const itemEdits = z.array(itemEditInput).max(200).optional();

/**
 * `POST /committee/reviews/:id/reason` (chair): drafts the public reason of the decision, for whichever closing comes; null
 * takes it back. `items`: the same of what is asked; left out, what was drafted stays. A new round or a new stage begins without either.
 */
export const reasonDraftInput = z.object({ ...versionRead, reason: ruledText, items: itemEdits });
export type ReasonDraftInput = z.infer<typeof reasonDraftInput>;

/**
 * `POST /committee/reviews/:id/close` (chair). `reason`: the public reason of the decision; null: the one drafted, if any.
 * With `round` and `stage`, a second click does not reach the stage that opened meanwhile; with `seen`, of `ReviewDetail.closing`, the stage
 * closes only with the ballots that what will come out was told from (`BALLOTS_CHANGED`).
 * `POST /committee/reviews/:id/remind` (chair) takes no body: it mails those who have not voted, once a member and day, else
 * `NOBODY_TO_REMIND`.
 */
export const closeInput = z.object({
  ...z.object(versionRead).partial().shape,
  reason: ruledText,
  items: itemEdits,
  seen: z.string().max(100).optional(),
});
export type CloseInput = z.infer<typeof closeInput>;

/** `POST /committee/reviews/:id/presiding` (editor): names a member to preside over the open stage; refused while a seat does (`SOMEBODY_PRESIDES`). */
export const presidingInput = z.object({ membershipId: z.string().max(100) });
export type PresidingInput = z.infer<typeof presidingInput>;

/** `POST /committee/reviews/:id/extend` (chair). */
export const extendInput = z.object({ dueOn: dayInput });
export type ExtendInput = z.infer<typeof extendInput>;

/** `POST /committee/reviews/:id/adjourn`, `/reopen` (chair), `/withdraw` (editor). */
export const reasonInput = z.object({ reason: text });
export type ReasonInput = z.infer<typeof reasonInput>;

/**
 * `POST /committee/reviews/:id/reservations/:reservationId/lift` (chair). `fingerprint` is the `draftFingerprint` that
 * the chair has read; lifting is refused with `CONTENT_CHANGED_SINCE_REVIEW` when the draft moved meanwhile.
 * `as: 'dropped'`: who presides does not keep this reservation; `'insufficient'`: the answer is not enough. Both need a `word`,
 * which the author reads (`COMMENT_REQUIRED`).
 */
export const liftInput = z.object({
  fingerprint: z.string(),
  as: z.enum(['lifted', 'dropped', 'insufficient']).default('lifted'),
  word: ruledText,
});
export type LiftInput = z.infer<typeof liftInput>;

/** `POST /committee/documents/:uid/:documentId/correction` (chair): a minor correction of a published document. */
export const correctionInput = z.object({ reason: text });
/** The editors’ request that is open: when it was made, and the last day on which it keeps another from being made. */
export const correctionAskedSchema = z.object({ reason: z.string(), askedOn: z.string(), until: z.string() });
/**
 * `GET /committee/reviews/:id/correction` (chair of the committee that decides) → `{ data }`: the texts whose words may be corrected, as the draft says
 * them, and what the draft says otherwise than the version vouched for already.
 */
export const correctionReply = z.object({
  data: z.object({
    id: z.string(),
    document: z.object({ uid: z.string(), title: z.string() }),
    fingerprint: z.string(),
    texts: z.array(z.object({ path: z.string(), field: z.string(), text: z.string() })),
    differences: z.array(fieldDifferenceSchema),
    asked: correctionAskedSchema.nullable(),
  }),
});
export type CorrectionView = z.infer<typeof correctionReply>['data'];
/**
 * `POST /committee/reviews/:id/correction` (the same chair) → `{ data: ReviewDetail }`: writes these texts, records the correction and publishes. `fingerprint`:
 * of the draft that was read (`CONTENT_CHANGED_SINCE_REVIEW`). What is no text of the document, or empties one, is refused (`NOT_A_CORRECTION`).
 */
export const textCorrectionInput = z.object({
  fingerprint: z.string(),
  reason: text,
  texts: z.array(z.object({ path: z.string().max(300), text: z.string().max(20_000) })).max(200),
});
export type TextCorrectionInput = z.infer<typeof textCorrectionInput>;
/** `POST /committee/reviews/:id/correction-request` (editor) → `{ data: ReviewDetail }`: the chair of the committee that decides is told by mail. One at a time (`CORRECTION_ASKED`). */
export const correctionRequestInput = z.object({ reason: text });
/** `POST /committee/records/:reference/erratum` (chair of the record's committee; editor for a historical one) → `{ data: RecordSummary }`. */
export const erratumInput = z.object({ reason: text });
/**
 * `POST /committee/documents/:uid/:documentId/withdrawal`: unpublishes with a public reason. The editors’ act, in a series of their own; or
 * that of the committee that decides, by its chair, in the committee’s series.
 */
export const withdrawalInput = z.object({
  reason: text,
  inNameOf: z.enum(['editors', 'committee']).default('editors'),
});
/** `POST /committee/documents/:uid/:documentId/historical` (operator): admits the draft as decided before the platform, and publishes it. */
export const admissionInput = z.object({ reason: text });
