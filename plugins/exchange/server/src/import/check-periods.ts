import { endsBeforeStart, isDayOfMeeting, type PartialDate } from '@passerelles/content/shared';
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

/** Sessions on a day that is none of the meeting's. */
const sessionDays = (report: ImportFile['meetingReports'][number], index: number): ImportProblem[] => {
  const meeting = { date: dateOf(report.date), endDate: dateOf(report.endDate)?.value ?? null };
  return ((report.programme ?? []) as { day: string | null }[]).flatMap(({ day }, at) =>
    day === null || isDayOfMeeting(day, meeting)
      ? []
      : [
          {
            path: pathText(['meetingReports', index, 'programme', at, 'day']),
            value: day,
            message: `"${day}" is none of the days of the meeting`,
          },
        ],
  );
};

/** Periods that end before they start, and sessions outside of theirs. */
export const checkPeriods = ({ practices, meetingReports, territories }: ImportFile): ImportProblem[] => [
  ...meetingReports.flatMap((report, index) => [
    ...problem(['meetingReports', index, 'endDate'], report.date, report.endDate),
    ...sessionDays(report, index),
  ]),
  ...practices.flatMap(({ startDate, endDate }, index) => problem(['practices', index, 'endDate'], startDate, endDate)),
  ...territories.flatMap(({ validFrom, validTo }, index) =>
    problem(['territories', index, 'validTo'], validFrom, validTo),
  ),
];
