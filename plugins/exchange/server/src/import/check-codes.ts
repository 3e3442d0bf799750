import { acceptedTerritoryCode, type TerritoriesService } from '@passerelles/content/shared';
import { pathText, quote, type ImportFile, type ImportProblem } from '../../../shared';

/**
 * Codes of territories that the official lists do not know.
 * @param positions where each item stands in the file as given, when some were left out
 */
export function checkCodes(
  { isKnownCode }: TerritoriesService,
  file: ImportFile,
  positions?: readonly number[],
): ImportProblem[] {
  return file.territories.flatMap(({ kind, code }, at) => {
    if (!code || isKnownCode(kind, code)) return [];
    const path = pathText(['territories', positions?.[at] ?? at, 'code']);
    return [
      {
        path,
        value: code,
        message: `${quote(code)} is no known code of the kind "${kind}": ${acceptedTerritoryCode(kind, 'en')} is wanted`,
      },
    ];
  });
}
