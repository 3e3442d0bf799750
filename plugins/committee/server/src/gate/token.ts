import { AsyncLocalStorage } from 'node:async_hooks';

interface Passage {
  uid: string;
  documentId: string;
}
const passages = new AsyncLocalStorage<readonly Passage[]>();
const withdrawalReasons = new AsyncLocalStorage<string>();

/** Runs a publication that the gate has let through: the second line, below, knows it by this. */
export function letThrough<Result>(passing: readonly Passage[], publish: () => Promise<Result>): Promise<Result> {
  return passages.run(passing, publish);
}

/** Only what the gate looks at passes: another document that is written meanwhile has a gate of its own. */
export function isLetThrough(uid: string, documentId: unknown): boolean {
  return passages.getStore()?.some((passage) => passage.uid === uid && passage.documentId === documentId) ?? false;
}

/** Gives the unpublishing inside a reason in words; without one, it names who clicked. */
export function withReason<Result>(reason: string, unpublish: () => Promise<Result>): Promise<Result> {
  return withdrawalReasons.run(reason, unpublish);
}

export function givenReason(): string | undefined {
  return withdrawalReasons.getStore();
}
