import { endsBeforeStart, type PartialDate } from '@passerelles/content/shared';
import { pathText, type ImportFile, type ImportProblem } from '../../../shared';

/** As the description of the types has parsed it: a partial date, or a day of the calendar. */
const dateOf = (value: unknown): PartialDate | null =>
  typeof value === 'string' ? { value, precision: 'day' } : ((value as PartialDate | null | undefined) ?? null);

function problem(path: (string | number)[], from: unknown, to: unknown): ImportProblem[] {
  const start = dateOf(from);
  const end = dateOf(to);
  if (!start || !end || !endsBeforeStart(start, end)) return [];
  return [{ path: pathText(path), value: end.value, message: `"${end.value}" is before the start, ${start.value}` }];
}

/** Periods that end before they start. */
export const checkPeriods = ({ practices, territories }: ImportFile): ImportProblem[] => [
  ...practices.flatMap(({ startDate, endDate }, index) => problem(['practices', index, 'endDate'], startDate, endDate)),
  ...territories.flatMap(({ validFrom, validTo }, index) =>
    problem(['territories', index, 'validTo'], validFrom, validTo),
  ),
];
