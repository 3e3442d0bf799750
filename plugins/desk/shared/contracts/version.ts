import { z } from 'zod';
import type { VersionKind } from '../domain/versions';
import type { SheetFields } from './sheet';

/** One line of `GET /api/my/<folder>/:documentId/versions`, latest first; instants are ISO 8601. */
export interface VersionLine {
  id: number;
  kind: VersionKind;
  /** Its first and its last save. */
  startedAt: string;
  savedAt: string;
  /** Whose it is; null where nobody of the desk wrote it, or the account is gone. */
  by: string | null;
  /** Fields that it changed, in the order of the form. */
  fields: string[];
  /** When what it brought back had been saved. */
  restoredFrom: string | null;
}

/** `GET …/versions/:version`. Files are no part of it: their bytes may be gone. */
export interface VersionView extends VersionLine {
  values: SheetFields;
  /** Names of what the values refer to, as they were then. */
  labels: Record<string, string>;
}

/**
 * `POST …/versions/:version/restore`: a save of what that version says, of all its fields or of these. `updatedAt` is of the draft that was read; another
 * one saved since is 409 `STALE`.
 */
export const restoreInput = z.strictObject({
  updatedAt: z.string().max(40),
  fields: z.array(z.string().max(64)).min(1).max(100).optional(),
});
export type RestoreInput = z.infer<typeof restoreInput>;
