import type { FieldIssue, PracticeFields, PracticeView } from '@passerelles/desk/shared';
import type { FailureCode } from '../failure';
import { answersIn, type Answers } from './asked';
import { toRaw } from './to-raw';
import type { RawSheet, Ref, RefList, RowList } from './raw-sheet';

/** What the server says of the last save. */
export interface Feedback {
  /** Version that the form stands on; sent back with the next save. */
  updatedAt: string;
  missing: (keyof PracticeFields)[];
  /** Ids of the remarks that hold the sending back. */
  unanswered: string[];
  issues: FieldIssue[];
  failure?: FailureCode;
  /** ISO instant of the last save that worked. */
  savedAt?: string;
}

/** What a search of the form found, and for which words. */
export interface Found {
  typed: string;
  refs: Ref[];
}

export interface SheetState {
  documentId: string;
  raw: RawSheet;
  answers: Answers;
  /** Blank rows to show after the filled ones. */
  blank: Record<RowList, number>;
  found: Partial<Record<RefList, Found>>;
  feedback: Feedback;
}

/** Buttons of the form: `save`, `submit`, `replace` (keep mine over a colleague's), `propose` (a territory, once saved), `add:<rows>`, `search:<references>`. */
export type Intent = 'save' | 'submit' | 'replace' | 'propose' | `add:${RowList}` | `search:${RefList}`;

export const startState = (view: PracticeView): SheetState => ({
  documentId: view.documentId,
  raw: toRaw(view.fields, view.labels),
  answers: answersIn(view.status),
  blank: { programme: 1, humanMeans: 1, indicators: 1 },
  found: {},
  feedback: { updatedAt: view.updatedAt, missing: view.missing, unanswered: view.status?.unanswered ?? [], issues: [] },
});
