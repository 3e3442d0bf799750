import type { DeskErrorCode, FieldIssue } from '@passerelles/desk/shared';

/** `UNAVAILABLE`: the CMS does not answer, or not as it should. `OTHER`: a refusal of another plugin, by its code. */
export type FailureCode = DeskErrorCode | 'UNAVAILABLE' | 'OTHER';

export interface Failure {
  ok: false;
  code: FailureCode;
  issues: FieldIssue[];
  details: Record<string, unknown>;
}
export type Answer<T> = { ok: true; data: T } | Failure;
