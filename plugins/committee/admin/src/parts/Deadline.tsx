import { Badge, Flex, Typography } from '@strapi/design-system';
import { daysUntil, useDates } from '../lib/dates';
import { useText } from '../lib/panel';

/** A deadline as a date, with the days that are left or that it has been missed. */
export function Deadline({ dueAt, overdue }: { dueAt: string | null; overdue: boolean }) {
  const text = useText();
  const { day } = useDates();
  if (dueAt === null) return <Typography textColor="neutral600">{text('common.noDeadline')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography>
        <time dateTime={dueAt}>{day(dueAt)}</time>
      </Typography>
      {overdue ? (
        <Badge variant="danger">{text('common.overdue')}</Badge>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {text('common.daysLeft', { days: Math.max(0, daysUntil(dueAt)) })}
        </Typography>
      )}
    </Flex>
  );
}
