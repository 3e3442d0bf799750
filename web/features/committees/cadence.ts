import { monthName } from '../../lib/format/dates';
import { messages } from '../../messages';

/** “se réunit tous les deux ou trois mois, à partir de mars”; null when it does not say how often. */
export function cadenceInWords({
  everyMonths,
  fromMonth,
}: {
  everyMonths: number[];
  fromMonth: number | null;
}): string | null {
  if (everyMonths.length === 0) return null;
  const least = Math.min(...everyMonths);
  const most = Math.max(...everyMonths);
  return messages.committees.cadenceWords([least, most], fromMonth === null ? null : monthName(fromMonth) || null);
}
