import { AsyncLocalStorage } from 'node:async_hooks';
import type { Withdrawal } from '../use-cases/record-withdrawal';

interface Passage {
  uid: string;
  documentId: string;
}
const passages = new AsyncLocalStorage<readonly Passage[]>();
const withdrawals = new AsyncLocalStorage<Withdrawal>();

/** Runs a publication that the gate has let through: the second line, below, knows it by this. */
export function letThrough<Result>(passing: readonly Passage[], publish: () => Promise<Result>): Promise<Result> {
  return passages.run(passing, publish);
}

/** Only what the gate looks at passes: another document that is written meanwhile has a gate of its own. */
export function isLetThrough(uid: string, documentId: unknown): boolean {
  return passages.getStore()?.some((passage) => passage.uid === uid && passage.documentId === documentId) ?? false;
}

/** Gives the unpublishing inside its public reason; without one, the record names the role of who did it. */
export function withReason<Result>(
  reason: string,
  unpublish: () => Promise<Result>,
  inNameOf: Withdrawal['inNameOf'] = 'editors',
): Promise<Result> {
  return withdrawals.run({ reason, inNameOf }, unpublish);
}

export function givenWithdrawal(): Withdrawal | undefined {
  return withdrawals.getStore();
}
