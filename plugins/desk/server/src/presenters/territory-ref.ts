import { labelTerritory } from '@passerelles/content/shared';
import type { TerritoryRef } from '../../../shared';
import type { TerritoryRow } from '../store/rows';

export const presentTerritory = (row: TerritoryRow): TerritoryRef => ({
  documentId: row.documentId,
  name: row.name,
  label: labelTerritory(row),
  kind: row.kind ?? '',
  code: row.code ?? null,
});
