import { createHash } from 'node:crypto';
import { fromStored } from '@passerelles/content/shared';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { fieldAt, nothingUnsaved, sheetTypes, type SheetType, type Unsaved } from '../../../shared';
import type { SheetRow } from './sheets';
import { forgetPassages } from './passages';
import { uids } from './uids';
import { forgetVersions } from './versions';

interface UnsavedRow extends Unsaved {
  base: Record<string, string>;
}

const unsavedRows = (strapi: Core.Strapi) => rowsOf<UnsavedRow>(strapi, uids.unsaved);

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');

/** The part of it that is about these fields. */
export const ofFields = ({ inputs, issues }: Unsaved, wanted: (field: string) => boolean): Unsaved => ({
  inputs: inputs.filter(([name]) => wanted(fieldAt(name))),
  issues: issues.filter(({ path }) => wanted(fieldAt(path))),
});

/** What was typed and could not be saved; not of a field that the draft tells otherwise since, by the panel for one. */
export async function readUnsaved(strapi: Core.Strapi, type: SheetType, sheet: SheetRow): Promise<Unsaved> {
  const row = await unsavedRows(strapi).findOne({ where: { sheet: sheet.documentId } });
  if (!row) return nothingUnsaved;
  const values: Record<string, unknown> = fromStored(type, sheet);
  return ofFields(row, (field) => row.base[field] === hashOf(values[field]));
}

/** Keeps this in the place of what was kept before. @param sheet the draft as it stands now */
export async function keepUnsaved(
  strapi: Core.Strapi,
  type: SheetType,
  sheet: SheetRow,
  unsaved: Unsaved,
): Promise<void> {
  const { documentId } = sheet;
  await unsavedRows(strapi).deleteMany({ where: { sheet: documentId } });
  if (unsaved.inputs.length + unsaved.issues.length === 0) return;
  const values: Record<string, unknown> = fromStored(type, sheet);
  const fields = [...unsaved.inputs.map(([name]) => name), ...unsaved.issues.map(({ path }) => path)].map(fieldAt);
  const base = Object.fromEntries(fields.map((field) => [field, hashOf(values[field])]));
  await unsavedRows(strapi).create({ data: { sheet: documentId, ...unsaved, base } });
}

/** A sheet that is deleted takes it along with its history, whoever deletes it. */
export function forgetWithSheets(strapi: Core.Strapi): void {
  const ofSheets = new Set(Object.values(sheetTypes).map(({ uid }) => uid));
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action === 'delete' && ofSheets.has(context.uid)) await forgetSheet(strapi, context.params.documentId);
    return result;
  });
}

async function forgetSheet(strapi: Core.Strapi, documentId: string): Promise<void> {
  await unsavedRows(strapi).deleteMany({ where: { sheet: documentId } });
  await forgetPassages(strapi, documentId);
  await forgetVersions(strapi, documentId);
}
