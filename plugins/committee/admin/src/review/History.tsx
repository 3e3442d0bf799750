import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { useDates } from '../lib/dates';
import { label, useText } from '../lib/panel';
import { Answer } from './Answer';
import { RemarkList } from './Remarks';

type Step = ReviewDetail['history'][number];

function HistoryStep({ step }: { step: Step }) {
  const text = useText();
  const { moment } = useDates();
  const what = [
    label(text, 'event', step.event),
    step.committee?.name,
    step.outcome && label(text, 'outcome', step.outcome),
  ];
  const when = [
    moment(step.at),
    step.actor && text('common.by', { name: step.actor }),
    text('common.round', { round: step.round }),
    step.recordReference && text('history.record', { reference: step.recordReference }),
  ];
  return (
    <Box tag="li" borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 2px" paddingLeft={3}>
      <Typography tag="p" fontWeight="semiBold">
        {what.filter(Boolean).join(' · ')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {when.filter(Boolean).join(' · ')}
      </Typography>
      {step.reason && (
        <Typography tag="p" lineHeight="1.5">
          {step.reason}
        </Typography>
      )}
      {step.remarks.length > 0 && <RemarkList remarks={step.remarks} />}
      {step.reservations.map((reservation) => (
        <Box key={reservation.id}>
          <Typography tag="p" lineHeight="1.5">
            {reservation.text}
          </Typography>
          <Answer answer={reservation.answer} />
        </Box>
      ))}
    </Box>
  );
}

/** Every step of the way of a document, the latest first. */
export function History({ steps }: { steps: Step[] }) {
  const text = useText();
  if (steps.length === 0) return <Typography textColor="neutral600">{text('history.empty')}</Typography>;
  const latestFirst = [...steps].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4} aria-label={text('history.title')}>
      {latestFirst.map((step, index) => (
        <HistoryStep key={index} step={step} />
      ))}
    </Flex>
  );
}
