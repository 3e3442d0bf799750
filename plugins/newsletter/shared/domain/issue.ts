/**
 * A letter that an editor writes. It is written as a draft, frozen once it is being sent, and public once it is sent; one whose rest is
 * cancelled counts as sent when somebody received it.
 */
export const issueStates = ['draft', 'scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const;
export type IssueState = (typeof issueStates)[number];

/** What an editor does with one, beside writing it. */
export const issueActs = ['schedule', 'unschedule', 'send', 'pause', 'resume', 'cancel'] as const;
export type IssueAct = (typeof issueActs)[number];

const acts: Readonly<Record<IssueAct, { from: readonly IssueState[]; to: IssueState }>> = {
  schedule: { from: ['draft', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  send: { from: ['draft', 'scheduled'], to: 'sending' },
  pause: { from: ['sending'], to: 'paused' },
  resume: { from: ['paused'], to: 'sending' },
  cancel: { from: ['sending', 'paused'], to: 'cancelled' },
};

/** In which state an act leaves an issue; null where it may not be done. */
export const stateAfter = (state: IssueState, act: IssueAct): IssueState | null =>
  acts[act].from.includes(state) ? acts[act].to : null;

/** What may be done with an issue as it stands. */
export const actsOn = (state: IssueState): IssueAct[] => issueActs.filter((act) => stateAfter(state, act) !== null);

/** Whether its words may still be changed; a scheduled one is made a draft first. */
export const isWritable = (state: IssueState): boolean => state === 'draft';

/**
 * What became of the letter to one subscriber. `waiting`: not written yet; `queued`: in the outbox; `accepted`: by the mail server of the
 * recipient, as far as ours says; `deferred`: refused for now, tried again; `refused`: for good; `uncertain`: handed over, and the answer
 * never came; `skipped`: left meanwhile, or nothing in it is of what they follow; `cancelled`: by an editor, before it was written.
 */
export const deliveryStates = [
  'waiting',
  'queued',
  'accepted',
  'deferred',
  'refused',
  'uncertain',
  'skipped',
  'cancelled',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export type DeliveryCounts = Record<DeliveryState, number>;

export const noDeliveries: Readonly<DeliveryCounts> = {
  waiting: 0,
  queued: 0,
  accepted: 0,
  deferred: 0,
  refused: 0,
  uncertain: 0,
  skipped: 0,
  cancelled: 0,
};

/** States in which the letter was handed to the outbox at least. */
export const handedStates = [
  'queued',
  'accepted',
  'deferred',
  'refused',
  'uncertain',
] as const satisfies DeliveryState[];
