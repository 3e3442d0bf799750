import type { AuthorStatus } from '@passerelles/committee/shared';
import type { ActorRef } from './actor';
import type { PracticeFields } from './practice';

/** Where a sheet stands, for its list: `draft` until it was submitted for the first time, then the state of its latest review. */
export type PracticeState = 'draft' | AuthorStatus['state'];

/** One line of `GET /api/my/practices`; instants are ISO 8601. */
export interface PracticeLine {
  documentId: string;
  title: string;
  slug: string;
  owner: ActorRef;
  state: PracticeState;
  /** A version of it can be read on the public site. */
  published: boolean;
  updatedAt: string;
  /** Day by which the author is expected to answer, when there is one. */
  dueAt: string | null;
}

/** `GET /api/my/practices/:documentId`, and the answer to every change of a sheet. */
export interface PracticeView extends PracticeLine {
  fields: PracticeFields;
  /** Names of the themes, territories and actors that the fields refer to, by documentId. */
  labels: Record<string, string>;
  /** Fields to fill before it can be submitted, in the order of the form. */
  missing: (keyof PracticeFields)[];
  status: AuthorStatus | null;
  locked: boolean;
}
