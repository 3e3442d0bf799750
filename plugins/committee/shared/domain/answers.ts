/** What an author says to one thing that was asked: done as it was asked, something in words, or both. */
export interface AuthorAnswer {
  done: boolean;
  text: string;
}
/** Answers written and not sent yet, by the id of what they answer. */
export type AnswerDrafts = Readonly<Record<string, AuthorAnswer>>;

interface Answerable {
  id: string;
  answer: AuthorAnswer | null;
}

/** Neither done nor a word: not an answer. */
export function isAnswer(answer: AuthorAnswer | null | undefined): answer is AuthorAnswer {
  return answer != null && (answer.done || answer.text.trim() !== '');
}

/** The drafts with what is written now; a blank answer takes the earlier one away. */
export function keepDrafts(before: AnswerDrafts, written: AnswerDrafts): AnswerDrafts {
  const kept = Object.entries({ ...before, ...written }).filter(([, answer]) => isAnswer(answer));
  return Object.fromEntries(kept.map(([id, { done, text }]) => [id, { done, text: text.trim() }]));
}

/** Each item with the answer that leaves with it; one that nothing new was written for keeps the answer it had. */
export function withAnswers<Item extends Answerable>(items: readonly Item[], drafts: AnswerDrafts): Item[] {
  return items.map((item) => ({ ...item, answer: answerTo(item, drafts) }));
}

/** Ids of what has no answer, written or sent, in the order of the items. */
export function unanswered(items: readonly Answerable[], drafts: AnswerDrafts): string[] {
  return items.filter((item) => answerTo(item, drafts) === null).map(({ id }) => id);
}

function answerTo({ id, answer }: Answerable, drafts: AnswerDrafts): AuthorAnswer | null {
  const draft = Object.hasOwn(drafts, id) ? drafts[id] : undefined;
  if (isAnswer(draft)) return draft;
  return isAnswer(answer) ? answer : null;
}
