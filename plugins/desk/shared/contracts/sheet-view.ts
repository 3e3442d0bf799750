import type { AuthorStatus } from '@passerelles/committee/shared';
import type { ActorRef } from './actor';
import type { SheetFields, SheetFolder } from './sheet';
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
}
