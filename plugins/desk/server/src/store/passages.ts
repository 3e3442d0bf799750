import { storedBlocks, type Passage } from '@passerelles/content/shared';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, MOST_PASSAGES, type KeptPassage } from '../../../shared';
import { uids } from './uids';

interface PassageRow {
  id: number;
  heading: string | null;
  field: string | null;
  blocks: unknown;
  images: number;
  source: string;
}

const rows = (strapi: Core.Strapi) => rowsOf<PassageRow>(strapi, uids.passage);

const readRow = ({ id, heading, field, blocks, images, source }: PassageRow): KeptPassage => ({
  id,
  heading: heading ?? '',
  field,
  blocks: storedBlocks(blocks),
  images,
  source,
});

/** The passages beside a sheet, in the order of their documents. */
export async function passagesOf(strapi: Core.Strapi, sheet: string): Promise<KeptPassage[]> {
  return (await rows(strapi).findMany({ where: { sheet }, orderBy: { id: 'asc' } })).map(readRow);
}

export async function keepPassages(
  strapi: Core.Strapi,
  sheet: string,
  { passages, images, source }: { passages: readonly Passage[]; images: number; source: string },
): Promise<void> {
  const kept = await rows(strapi).count({ where: { sheet } });
  const all = images > 0 ? [...passages, { heading: '', field: null, blocks: [] }] : passages;
  if (kept + all.length > MOST_PASSAGES)
    throw new DeskError('INVALID', { issues: [{ path: 'file', code: 'TOO_MANY', limit: MOST_PASSAGES }] });
  for (const passage of all) {
    const ofImages = passage.blocks.length === 0 ? images : 0;
    await rows(strapi).create({ data: { sheet, ...passage, images: ofImages, source } });
  }
}

/** @throws DeskError `NOT_FOUND`: of another sheet, or placed or discarded already */
export async function readPassage(strapi: Core.Strapi, sheet: string, id: number): Promise<KeptPassage> {
  const row = await rows(strapi).findOne({ where: { sheet, id } });
  if (!row) throw new DeskError('NOT_FOUND');
  return readRow(row);
}

export async function removePassage(strapi: Core.Strapi, sheet: string, id: number): Promise<void> {
  await rows(strapi).deleteMany({ where: { sheet, id } });
}

export async function forgetPassages(strapi: Core.Strapi, sheet: string): Promise<void> {
  await rows(strapi).deleteMany({ where: { sheet } });
}
