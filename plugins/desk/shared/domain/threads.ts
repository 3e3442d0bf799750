/** A comment as the public reads it. `name` and `text` are null for one that is gone and whose answers are not. */
export interface PublicComment {
  key: string;
  name: string | null;
  text: string | null;
  /** ISO 8601. */
  writtenAt: string;
}
export type CommentThread = PublicComment & { answers: PublicComment[] };

interface Stored {
  key: string;
  parent: string | null;
  state: string;
  name: string | null;
  text: string | null;
  writtenAt: number;
}

/**
 * What is shown of the comments of one sheet: those that were accepted, each with its accepted answers, the oldest first. One that is gone
 * stays as a place without words while something answers it; nothing else of what is not accepted appears.
 */
export function threadsOf(comments: readonly Stored[]): CommentThread[] {
  const accepted = comments
    .filter(({ state }) => state === 'accepted')
    .sort((one, other) => one.writtenAt - other.writtenAt);
  const answersTo = (key: string) => accepted.filter(({ parent }) => parent === key).map(shown);
  return comments
    .filter(({ parent }) => parent === null)
    .sort((one, other) => one.writtenAt - other.writtenAt)
    .map((one) => ({ ...shown(one), answers: answersTo(one.key) }))
    .filter(({ text, answers }) => text !== null || answers.length > 0);
}

function shown({ key, state, name, text, writtenAt }: Stored): PublicComment {
  const open = state === 'accepted';
  return {
    key,
    name: open ? name : null,
    text: open ? text : null,
    writtenAt: new Date(writtenAt).toISOString(),
  };
}
