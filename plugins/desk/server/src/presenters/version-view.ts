import { writtenFields } from '@passerelles/content/shared';
import type { SheetType, VersionLine, VersionView } from '../../../shared';
import type { VersionRow } from '../store/versions';

const instant = (value: string): string => new Date(value).toISOString();

/** @param by what its author is called */
export function presentVersion(type: SheetType, row: VersionRow, by: string | null): VersionLine {
  const order = writtenFields(type).map(([name]) => name);
  return {
    id: row.id,
    kind: row.kind,
    startedAt: instant(row.startedAt),
    savedAt: instant(row.savedAt),
    by,
    fields: order.filter((name) => row.fields.includes(name)),
    restoredFrom: row.restoredFrom && instant(row.restoredFrom),
  };
}

export const presentWholeVersion = (type: SheetType, row: VersionRow, by: string | null): VersionView => ({
  ...presentVersion(type, row, by),
  values: row.values,
  labels: row.labels,
});
