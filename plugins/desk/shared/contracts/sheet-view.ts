import type { AuthorStatus } from '@passerelles/committee/shared';
import type { ActorRef } from './actor';
import type { SheetFields, SheetFolder } from './sheet';
import type { Marks, Outcome } from '../domain/merge-fields';
import type { KeptPassage } from './document';
import type { Unsaved } from './unsaved';

/** Where a sheet stands, for its list: `draft` until it was submitted for the first time, then the state of its latest review. */
export type SheetState = 'draft' | AuthorStatus['state'];

/** One line of `GET /api/my/<folder>`; instants are ISO 8601. */
export interface SheetLine {
  folder: SheetFolder;
  documentId: string;
  title: string;
  slug: string;
  owner: ActorRef;
  state: SheetState;
  /** A version of it can be read on the public site. */
  published: boolean;
  updatedAt: string;
  /** Public sheets that say they are inspired by this one. */
  inspired: { title: string; slug: string }[];
  /** Day by which the author is expected to answer, when there is one. */
  dueAt: string | null;
}

/** `GET /api/my/<folder>/:documentId`, and the answer to every change of a sheet. */
export interface SheetView<Fields = SheetFields> extends SheetLine {
  fields: Fields;
  /** Names of what the fields refer to, by documentId. */
  labels: Record<string, string>;
  /** Fields to fill before it can be submitted, in the order of the form. */
  missing: string[];
  status: AuthorStatus | null;
  locked: boolean;
  /** What was typed and could not be saved. */
  unsaved: Unsaved;
  /** What of imported documents stands in no field yet. */
  passages: KeptPassage[];
  /** What each field says, for the `base` of a save. */
  marks: Marks;
}

/** The answer to `PUT /api/my/<folder>/:documentId`. */
export interface SavedSheet extends SheetView {
  /** Fields that were sent, by whose version stays; without `base` all are one's own. */
  merged: Record<Outcome, string[]>;
  /** Who last changed the fields in `theirs` and `conflict`, and when, as far as the history knows. */
  changedBy: Record<string, LastChange>;
}

export interface LastChange {
  /** Null where it was not done at the desk, or the account is gone. */
  by: string | null;
  /** ISO 8601. */
  at: string;
}
