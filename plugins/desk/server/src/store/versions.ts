import { fromStored, writtenFields } from '@passerelles/content/shared';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  changedFields,
  joinsVersion,
  versionLimits,
  type SheetFields,
  type SheetType,
  type VersionKind,
} from '../../../shared';
import type { UserRow } from './rows';
import type { SheetRow } from './sheets';
import { uids } from './uids';

export interface VersionRow {
  id: number;
  sheet: string;
  kind: VersionKind;
  author: UserRow | null;
  startedAt: string;
  savedAt: string;
  values: SheetFields;
  labels: Record<string, string>;
  fields: string[];
  restoredFrom: string | null;
}

const versionRows = (strapi: Core.Strapi) => rowsOf<VersionRow>(strapi, uids.version);

/** The values that are kept of a draft: files are not, since those that nothing shows any more are removed. */
function kept(type: SheetType, values: SheetFields): SheetFields {
  const told = writtenFields(type).filter(([, { kind }]) => kind.input.type !== 'files');
  return Object.fromEntries(told.map(([name]) => [name, values[name]]));
}

export const versionsOf = (strapi: Core.Strapi, sheet: string): Promise<VersionRow[]> =>
  versionRows(strapi).findMany({ where: { sheet }, orderBy: { id: 'desc' }, populate: { author: true } });

export const findVersion = (strapi: Core.Strapi, sheet: string, id: number): Promise<VersionRow | null> =>
  versionRows(strapi).findOne({ where: { sheet, id }, populate: { author: true } });

interface Save {
  user: UserRow;
  /** The draft as this save found it; null when it began with this save. */
  before: SheetRow | null;
  after: SheetRow;
  /** Fields that a sheet began with. */
  given?: readonly string[];
  /** Names of what a draft refers to. */
  namesOf(sheet: SheetRow): Record<string, string>;
  restored?: VersionRow;
}

/** Keeps what a save left, and what it found where no version says that yet. Inside the transaction of the save. */
export async function keepVersion(strapi: Core.Strapi, type: SheetType, save: Save): Promise<void> {
  const { user, before, after, given = [], namesOf, restored } = save;
  const rows = versionRows(strapi);
  const sheet = after.documentId;
  const latest = before && (await keepFound(strapi, type, before, namesOf(before)));
  const values = kept(type, fromStored(type, after));
  const fields = before ? changedFields(kept(type, fromStored(type, before)), values) : [...given];
  const now = new Date();
  const kind: VersionKind = restored ? 'restore' : 'save';
  const said = { values, labels: namesOf(after), savedAt: now.toISOString() };
  if (latest && joinsVersion(startOf(latest), { kind, author: user.id, startedAt: now.getTime() })) {
    const all = [...new Set([...latest.fields, ...fields])];
    await rows.update({ where: { id: latest.id }, data: { ...said, fields: all } });
    return;
  }
  const began = { startedAt: now.toISOString(), restoredFrom: restored?.savedAt ?? null };
  await rows.create({ data: { sheet, kind, author: user.id as never, ...began, ...said, fields } });
  await trim(strapi, sheet);
}

const startOf = ({ kind, author, startedAt }: VersionRow) => ({
  kind,
  author: author?.id ?? null,
  startedAt: new Date(startedAt).getTime(),
});

/** The latest version; what the save found becomes one when the latest says something else, or there is none. */
async function keepFound(
  strapi: Core.Strapi,
  type: SheetType,
  before: SheetRow,
  labels: Record<string, string>,
): Promise<VersionRow | null> {
  const rows = versionRows(strapi);
  const sheet = before.documentId;
  const [latest] = await rows.findMany({
    where: { sheet },
    orderBy: { id: 'desc' },
    limit: 1,
    populate: { author: true },
  });
  const values = kept(type, fromStored(type, before));
  const fields = latest ? changedFields(latest.values, values) : [];
  if (latest && fields.length === 0) return latest;
  const at = { startedAt: before.updatedAt, savedAt: before.updatedAt };
  await rows.create({ data: { sheet, kind: 'before', ...at, values, labels, fields } });
  return null;
}

async function trim(strapi: Core.Strapi, sheet: string): Promise<void> {
  const rows = versionRows(strapi);
  const beyond = await rows.findMany({
    where: { sheet },
    orderBy: { id: 'desc' },
    select: ['id'],
    offset: versionLimits.most,
    limit: 100,
  });
  if (beyond.length > 0) await rows.deleteMany({ where: { id: { $in: beyond.map(({ id }) => id) } } });
}

export const forgetVersions = (strapi: Core.Strapi, sheet: string): Promise<unknown> =>
  versionRows(strapi).deleteMany({ where: { sheet } });
