import {
  changesOf,
  meetingReport,
  practice,
  schemaAtDesk,
  type Type,
  type WrittenValues,
} from '@passerelles/content/shared';
import { z } from 'zod';
import { lookupQuery } from './actor';
import { unsavedInput } from './unsaved';

/** What an association writes, by the folder of its addresses: `/api/my/practices`, `/api/my/meeting-reports`. */
export const sheetFolders = ['practices', 'meeting-reports'] as const;
export type SheetFolder = (typeof sheetFolders)[number];
export type SheetType = Type;
export const sheetTypes: Readonly<Record<SheetFolder, SheetType>> = {
  practices: practice,
  'meeting-reports': meetingReport,
};

/** Every field of a practice that an association fills. */
export type PracticeFields = WrittenValues<typeof practice.fields>;
export type MeetingReportFields = WrittenValues<typeof meetingReport.fields>;

/** Values of the fields of a sheet, by name; their shape is that of their kinds (`content/shared/kinds`). */
export type SheetFields = Record<string, unknown>;

const documentId = z.string().min(1).max(64);
const changes = (type: SheetType): z.ZodType<SheetFields> => changesOf(type);
const required = { params: { code: 'REQUIRED' }, message: 'is missing' };

/** `POST /api/my/<folder>`. `actor` says which of one's own actors the sheet belongs to; may be left out when there is one. */
export const createSheetInput = (type: SheetType) =>
  z.strictObject({
    actor: documentId.optional(),
    // A save may leave anything out; a new sheet has a title.
    data: changes(type).superRefine((data, context) => {
      if (data['title'] === undefined) context.addIssue({ code: 'custom', path: ['title'], ...required });
    }),
  });
export type CreateSheetInput = z.infer<ReturnType<typeof createSheetInput>>;

/** `POST /api/my/<folder>/:documentId/next-edition`: 201 with a draft that follows this one; `ALREADY_USED` at `previousEdition` when one does already. */
export const nextEditionInput = (type: SheetType) =>
  z.strictObject({ title: schemaAtDesk(type.fields['title']!.kind) as z.ZodType<string, string> });
export type NextEditionInput = z.infer<ReturnType<typeof nextEditionInput>>;

const said = z.string().trim().max(2000).default('');
/**
 * `POST /api/my/practices/inspired`: 201 with a draft that says by which public sheet it is inspired. `source`: the slug of that sheet; `kept`, `changed`, `dropped`: what the
 * author says became of it.
 */
export const inspiredInput = z.strictObject({
  actor: documentId.optional(),
  title: schemaAtDesk(practice.fields.title.kind),
  source: z.string().min(1).max(200),
  kept: said,
  changed: said,
  dropped: said,
});
export type InspiredInput = z.infer<typeof inspiredInput>;

/**
 * `PUT /api/my/<folder>/:documentId`. `base` holds the marks of the fields as they were read (`SheetView.marks`): with it, what somebody saved since is merged field by
 * field, and what both changed is not saved but named in `merged.conflict`. Without it, another `updatedAt` than the one that was read is 409 `STALE`. `unsaved` is what a form could
 * not save, and takes the place of what was kept before; without it what was kept of the fields of `data` is forgotten.
 */
export const updateSheetInput = (type: SheetType) =>
  z.strictObject({
    updatedAt: z.string().max(40),
    base: z.record(z.string().max(64), z.string().max(64)).optional(),
    data: changes(type),
    unsaved: unsavedInput(type).optional(),
  });
export type UpdateSheetInput = z.infer<ReturnType<typeof updateSheetInput>>;

/** `POST /api/my/<folder>/:documentId/files/:field`, a form with the file as `file`: adds it to the draft that was read. A save leaves files out, and adds none. */
export const attachFileInput = z.strictObject({ updatedAt: z.string().max(40) });

/** `GET /api/my/sheets?folder=&q=`: sheets or reports that a sheet may refer to, by their title; at most 20 answers. */
export const sheetLookupQuery = lookupQuery.extend({ folder: z.enum(sheetFolders) });
/** `label` tells it apart from others of its title: by its owner, or by its year. */
export const sheetRef = z.object({ documentId: z.string(), name: z.string(), label: z.string() });
export type SheetRef = z.infer<typeof sheetRef>;
