import type { FieldIssue, SheetView } from '@passerelles/desk/shared';
import type { FailureCode } from '../failure';
import { folderOf, type Folder } from '../folders';
import { answersIn, type Answers } from './asked';
import type { Findable, Ref } from './refs';
import type { RowAct } from './rows';

/** What the server says of the last save. */
export interface Feedback {
  /** Version that the form stands on; sent back with the next save. */
  updatedAt: string;
  missing: string[];
  /** Ids of the remarks that hold the sending back. */
  unanswered: string[];
  /** What was not saved, and why; everything else was. */
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
  folder: Folder;
  documentId: string;
  values: Record<string, unknown>;
  /** What was typed where it is no value, by the name of its input. */
  typed: Record<string, string>;
  /** Names of what the values refer to, by id. */
  labels: Record<string, string>;
  answers: Answers;
  found: Record<string, Found>;
  feedback: Feedback;
  /** How many times the form came back from the server: its inputs are then shown anew. */
  round: number;
}

/** Buttons of the form: `save`, `submit`, `replace` (keep mine over a colleague's), `propose` (a territory, once saved), those of rows, and searches. */
export type Intent = 'save' | 'submit' | 'replace' | 'propose' | `${RowAct}:${string}` | `search:${Findable}:${string}`;

export const startState = (view: SheetView): SheetState => ({
  folder: folderOf(view.folder),
  documentId: view.documentId,
  values: view.fields,
  typed: {},
  labels: view.labels,
  answers: answersIn(view.status),
  found: {},
  round: 0,
  feedback: { updatedAt: view.updatedAt, missing: view.missing, unanswered: view.status?.unanswered ?? [], issues: [] },
});
