/**
 * The life of a comment. A reader writes it; it waits for the address to be confirmed, then for an editor; only an accepted one is public.
 * An accepted one is removed by an editor, or erased by its author at any time.
 */
export const commentStates = ['unconfirmed', 'waiting', 'accepted', 'refused', 'removed', 'erased'] as const;
export type CommentState = (typeof commentStates)[number];

/** What an editor does with a comment. `keep`: it stays although readers reported it. */
export const commentActs = ['accept', 'refuse', 'remove', 'keep'] as const;
export type CommentAct = (typeof commentActs)[number];

/** The state after an editor's act; null where there is nothing to decide. */
export function stateAfter(state: CommentState, act: CommentAct): CommentState | null {
  if (state === 'waiting') return act === 'accept' ? 'accepted' : act === 'refuse' ? 'refused' : null;
  if (state === 'accepted') return act === 'remove' ? 'removed' : act === 'keep' ? 'accepted' : null;
  return null;
}

export const LONGEST_COMMENT = 5_000;
export const LONGEST_REPORT = 1_000;

/** How long what readers write is kept, in days. The page about personal data says these, and the forgetting follows them. */
export const readerRetention = {
  /** A comment or a question whose author did not confirm the address; its link works as long. */
  unconfirmed: 7,
  /** A comment that no editor decided on. */
  waiting: 90,
  /** A comment that was refused or removed, with its reason: so long its author can ask why. */
  refused: 30,
  /** The address of who wrote an accepted comment; name and text stay with it. */
  address: 365,
} as const;

const DAY_MS = 86_400_000;
export const daysInMs = (days: number): number => days * DAY_MS;

/** The link that erases works as long as a comment can be read, which has no end: ten years. Milliseconds. */
export const ERASE_LINK_MS = daysInMs(3_650);

/** Instants in epoch milliseconds; those that did not happen are null. */
export interface CommentAge {
  state: CommentState;
  writtenAt: number;
  confirmedAt: number | null;
  decidedAt: number | null;
}

/**
 * What is to be forgotten of a comment at a moment: the whole, the address alone, or nothing.
 * `content` means name, address and text: the row goes too unless answers to it are public.
 */
export function dueOf(
  { state, writtenAt, confirmedAt, decidedAt }: CommentAge,
  now: number,
): 'content' | 'address' | null {
  const older = (since: number | null, days: number) => now - (since ?? writtenAt) >= daysInMs(days);
  switch (state) {
    case 'unconfirmed':
      return older(writtenAt, readerRetention.unconfirmed) ? 'content' : null;
    case 'waiting':
      return older(confirmedAt, readerRetention.waiting) ? 'content' : null;
    case 'accepted':
      return older(decidedAt, readerRetention.address) ? 'address' : null;
    case 'erased':
      return 'content';
    default:
      return older(decidedAt, readerRetention.refused) ? 'content' : null;
  }
}
