import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { deliveryStates, type IssueDetail } from '../../../shared';
import { useMoment } from '../lib/dates';
import { useText } from '../lib/panel';

/** How far the sending is, and what became of the letters: by state, those that are none left out. */
export function Progress({ issue: { deliveries, recipients, startedAt, finishedAt } }: { issue: IssueDetail }) {
  const text = useText();
  const moment = useMoment();
  const written = recipients - deliveries.waiting;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" role="status">
        {text('progress.written', { written, count: recipients })}
      </Typography>
      <ProgressBar
        value={recipients === 0 ? 100 : Math.round((100 * written) / recipients)}
        aria-label={text('progress.label')}
        style={{ width: '100%' }}
      />
      <Flex tag="ul" gap={4} wrap="wrap" aria-label={text('progress.outcomes')}>
        {deliveryStates
          .filter((state) => deliveries[state] > 0)
          .map((state) => (
            <Typography tag="li" key={state} textColor={state === 'uncertain' ? 'warning700' : undefined}>
              {text(`delivery.${state}`, { count: deliveries[state] })}
            </Typography>
          ))}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[
          ...(startedAt === null ? [] : [text('progress.started', { moment: moment(startedAt) })]),
          ...(finishedAt === null ? [] : [text('progress.finished', { moment: moment(finishedAt) })]),
        ].join(' · ')}
      </Typography>
    </Flex>
  );
}
