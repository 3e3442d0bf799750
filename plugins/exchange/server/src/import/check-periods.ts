import { endsBeforeStart, isDayOfMeeting, sayIssue, type PartialDate } from '@passerelles/content/shared';
import { pathText, quote, type ImportFile, type ImportProblem } from '../../../shared';

/** As the description of the types has parsed it: a partial date, or a day of the calendar. */
const dateOf = (value: unknown): PartialDate | null =>
  typeof value === 'string' ? { value, precision: 'day' } : ((value as PartialDate | null | undefined) ?? null);

function problem(path: (string | number)[], from: unknown, to: unknown): ImportProblem[] {
  const start = dateOf(from);
  const end = dateOf(to);
  if (!start || !end || !endsBeforeStart(start, end)) return [];
  return [
    {
      path: pathText(path),
      value: end.value,
      message: `${quote(end.value)}: ${sayIssue({ code: 'END_BEFORE_START' }, 'en')}`,
    },
  ];
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
            message: `${quote(day)}: ${sayIssue({ code: 'NOT_A_DAY_OF_MEETING' }, 'en')}`,
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
