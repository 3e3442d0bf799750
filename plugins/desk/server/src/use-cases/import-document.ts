import { stat } from 'node:fs/promises';
import { parse } from 'node:path';
import { largestFile } from '@passerelles/config/vocabulary';
import { cleanText, periodMistakes, placeDocument, schemaAtDesk } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  accountLimits,
  DeskError,
  fieldAt,
  type FromDocumentInput,
  type IntoDraftInput,
  type SheetType,
  type SheetView,
} from '../../../shared';
import { readApart } from '../documents/apart';
import { UnreadDocument } from '../documents/limits';
import type { ReadDocument } from '../documents/read-document';
import { spendDaily } from '../store/account-limits';
import { reviewStatus } from '../store/committee';
import type { IncomingFile } from '../store/files';
import { keepPassages } from '../store/passages';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { createSheet } from './create-sheet';
import { assertUnlocked } from './locked';
import { readMySheet } from './read-my-sheet';
import { updateSheet } from './update-sheet';

/** A draft that begins with what a document says. What has no field in it is kept beside it. */
export async function beginFromDocument(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  { actor, title: given, file }: FromDocumentInput & { file: IncomingFile },
): Promise<SheetView> {
  const { blocks, images } = await read(strapi, user, file);
  const { values, passages } = place(type, blocks, (field) => field !== 'title' || given === '');
  const source = sourceOf(file);
  const title = schemaAtDesk(type.fields['title']!.kind).safeParse(given || (values['title'] ?? parse(source).name));
  const data = { ...values, title: title.success ? title.data : type.label.fr };
  return createSheet(strapi, type, user, { actor, data }, {}, (documentId) =>
    keepPassages(strapi, documentId, { passages, images, source }),
  );
}

/** The same into a draft that is written already: what a field says stays, unless its people choose to have it replaced. */
export async function importIntoDraft(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  { replace, file }: IntoDraftInput & { file: IncomingFile },
): Promise<SheetView> {
  const seen = await readOwnSheet(strapi, type, user, documentId);
  assertUnlocked(await reviewStatus(strapi, type.uid, documentId));
  const { blocks, images } = await read(strapi, user, file);
  return inTransaction(strapi, async () => {
    await lockRow(strapi, type.uid, seen.id);
    const { fields, unsaved, marks, updatedAt } = await readMySheet(strapi, type, user, documentId);
    // What was typed and could not be saved is somebody's text as well.
    const typed = new Set(unsaved.issues.map(({ path }) => fieldAt(path)));
    const isFree = (field: string) =>
      !typed.has(field) && (replace === 'yes' || type.fields[field]!.kind.isEmpty(fields[field]));
    const { values, passages } = place(type, blocks, isFree);
    await updateSheet(strapi, type, user, documentId, { updatedAt, base: marks, data: values });
    await keepPassages(strapi, documentId, { passages, images, source: sourceOf(file) });
    return readMySheet(strapi, type, user, documentId);
  });
}

/** Dates that contradict each other are for a person to look at: the second is left beside. */
function place(type: SheetType, blocks: ReadDocument['blocks'], mayFill: (field: string) => boolean) {
  const placed = placeDocument(type, blocks, mayFill);
  const end = type.period?.end;
  if (end === undefined || periodMistakes(type, placed.values).length === 0) return placed;
  return placeDocument(type, blocks, (field) => field !== end && mayFill(field));
}

/** The name that people know the file by, in the form of all texts. */
const sourceOf = ({ originalFilename }: IncomingFile): string =>
  cleanText((originalFilename ?? '').replace(/\s+/g, ' '))
    .trim()
    .slice(0, 200) || 'document';

async function read(strapi: Core.Strapi, user: UserRow, { filepath }: IncomingFile): Promise<ReadDocument> {
  const refuse = (code: UnreadDocument['problem'] | 'FILE_TOO_BIG'): never => {
    throw new DeskError('INVALID', { issues: [{ path: 'file', code }] });
  };
  if ((await stat(filepath)).size > largestFile) return refuse('FILE_TOO_BIG');
  await spendDaily(strapi, user, 'TOO_MANY_FILES', accountLimits.filesPerDay);
  try {
    return await readApart(filepath);
  } catch (error) {
    if (error instanceof UnreadDocument) return refuse(error.problem);
    throw error;
  }
}
