import type { FieldIssue, Marks, SheetView } from '@passerelles/desk/shared';
import type { FailureCode } from '../failure';
import { folderOf, typeOfFolder, type Folder } from '../folders';
import { answersIn, type Answers } from './asked';
import type { Conflict } from './conflicts';
import type { Findable, Ref } from './refs';
import type { RowAct } from './rows';
import { readUnsaved } from './unsaved';

/** What the server says of the last save. */
export interface Feedback {
  /** The version that the form was made from; sent back with the next save. */
  updatedAt: string;
  /** What the form shows of each field, or was made from: the base of the next save. */
  marks: Marks;
  /** Fields that somebody else changed as well: what the form holds of them waits for a choice. */
  conflicts: Conflict[];
  /** Fields that only somebody else changed since: the form is to show this. */
  theirs?: Theirs;
  missing: string[];
  /** Ids of the remarks that must be answered before the sheet can be sent again. */
  unanswered: string[];
  /** What was not saved, and why; everything else was. */
  issues: FieldIssue[];
  failure?: FailureCode;
  /** Some of the unsaved text was longer than what the server keeps of it. */
  unkept?: true;
  /** Files of each field, as the last save that worked left them. */
  files?: Record<string, Ref[]>;
  /** ISO instant of the last save that worked. */
  savedAt?: string;
}

/** Fields as they are stored now, with what could not be read of them. */
export interface Theirs {
  values: Record<string, unknown>;
  typed: Record<string, string>;
  labels: Record<string, string>;
  marks: Marks;
}

/** Whether the server holds all that was typed, unreadable text beside its mistake. */
export const isKept = ({ savedAt, unkept, conflicts }: Feedback): boolean =>
  savedAt !== undefined && !unkept && conflicts.length === 0;

/** What a search of the form found, and for which words. */
export interface Found {
  typed: string;
  refs: Ref[];
}

export interface SheetState {
  folder: Folder;
  documentId: string;
  values: Record<string, unknown>;
  /** Text that could not be read as a value, by the name of its input. */
  typed: Record<string, string>;
  /** Names of what the values refer to, by id. */
  labels: Record<string, string>;
  answers: Answers;
  found: Record<string, Found>;
  feedback: Feedback;
  /** How many times the form came back from the server: its inputs are then shown anew. */
  round: number;
}

/** What a save is for. `auto`: by itself. Buttons of the form: `save`, `submit`, `propose` (a territory or, with the input where its name is typed, an organisation, once saved), `passage` (put into a field or discarded, once saved), those of rows, and searches. */
export type Intent =
  | 'auto'
  | 'save'
  | 'submit'
  | 'propose'
  | `propose:actor:${string}`
  | `passage:${'place' | 'discard'}:${number}`
  | `${RowAct}:${string}`
  | `search:${Findable}:${string}`;

/** The form as it was left, what could not be saved beside its mistake. */
export function startState(view: SheetView): SheetState {
  const folder = folderOf(view.folder);
  const { values, typed, labels } = readUnsaved(typeOfFolder(folder), view.fields, view.unsaved);
  const { issues } = view.unsaved;
  return {
    folder,
    documentId: view.documentId,
    values,
    typed,
    labels: { ...view.labels, ...labels },
    answers: answersIn(view.status),
    found: {},
    round: 0,
    feedback: {
      updatedAt: view.updatedAt,
      marks: view.marks,
      conflicts: [],
      missing: view.missing,
      unanswered: view.status?.unanswered ?? [],
      issues,
      ...(issues.length > 0 && { failure: 'INVALID' }),
    },
  };
}
