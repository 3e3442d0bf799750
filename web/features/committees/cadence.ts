import { monthName } from '../../lib/format/dates';
import { messages } from '../../messages';

/** “se réunit tous les deux ou trois mois, à partir de mars”. */
export function cadenceInWords({ everyMonths, fromMonth }: { everyMonths: number[]; fromMonth: number | null }): string {
  const least = Math.min(...everyMonths);
  const most = Math.max(...everyMonths);
  return messages.committees.cadenceWords([least, most], fromMonth === null ? null : monthName(fromMonth));
}
