import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DocumentStatus } from '../../../shared';
import { useDates } from '../lib/dates';
import { useNames } from '../lib/names';
import { pages } from '../lib/paths';
import { useText } from '../lib/panel';
import { Deadline } from '../parts/Deadline';
import { Notice } from '../parts/Notice';
import { StageName } from '../parts/StageName';
import { StateBadge } from '../parts/StateBadge';
import { History } from '../review/History';
import { Changes } from '../snapshot/Changes';
import { PanelActs } from './PanelActs';
import { supersededBallots } from './superseding';

type Review = NonNullable<DocumentStatus['review']>;

/** Where the latest review stands, with the counts that this person may read. */
function Standing({ review }: { review: Review }) {
  const text = useText();
  const { tallies, turnout, stage } = review;
  return (
    <>
      <Flex gap={2} wrap="wrap">
        <StateBadge state={review.state} />
        <Typography variant="pi" textColor="neutral600">
          {text('common.round', { round: review.round })}
        </Typography>
      </Flex>
      {stage && <StageName stage={stage} />}
      {review.dueAt && <Deadline dueAt={review.dueAt} overdue={review.overdue} />}
      {turnout && (
        <Typography variant="pi">
          {text('turnout.count', { present: turnout.present, eligible: turnout.eligible })}
        </Typography>
      )}
      {tallies && (
        <Typography variant="pi">
          {text('tallies.line', { for: tallies.for, against: tallies.against, abstained: tallies.abstained })}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral700">
        {`${text('panel.next')} : ${text(`panel.next.${review.state}`)}`}
      </Typography>
    </>
  );
}

/** What pressing “Publish” would answer now: said beforehand, so that nobody meets it as a surprise. */
function Gate({ gate }: { gate: DocumentStatus['gate'] }) {
  const text = useText();
  const names = useNames();
  const fields = gate.ok ? '' : gate.fields.map(names.field).join(', ') || '…';
  return (
    <Typography variant="pi" fontWeight="semiBold" textColor={gate.ok ? 'success700' : 'danger700'}>
      {text(gate.ok ? 'panel.gate.ok' : `panel.gate.${gate.code}`, { fields })}
    </Typography>
  );
}

/** The committee's panel beside a governed document. */
export function PanelContent({
  status,
  document,
  reload,
}: {
  status: DocumentStatus;
  document: { uid: string; documentId: string };
  reload: () => void;
}) {
  const text = useText();
  const { day } = useDates();
  const { review, validation } = status;
  const superseded = supersededBallots(status);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {superseded !== null && <Notice>{text('panel.supersedes', { count: superseded })}</Notice>}
      {review ? <Standing review={review} /> : <Typography>{text('panel.none')}</Typography>}
      {validation && (
        <Typography variant="pi">
          {text('panel.validation', { date: day(validation.decidedAt), reference: validation.reference })}
        </Typography>
      )}
      <Gate gate={status.gate} />
      {review && (
        <LinkButton tag={NavLink} to={pages.review(review.id)} variant="secondary" fullWidth>
          {text('panel.open')}
        </LinkButton>
      )}
      {review && status.draftDifferences.length > 0 && (
        <Box tag="details">
          <Typography tag="summary" variant="pi" fontWeight="semiBold" paddingBottom={2} cursor="pointer">
            {text('panel.draftChanges', { count: status.draftDifferences.length })}
          </Typography>
          <Changes differences={status.draftDifferences} none={text('review.noChange')} />
        </Box>
      )}
      <PanelActs status={status} document={document} onDone={reload} />
      {review && review.history.length > 0 && (
        <Box tag="details">
          <Typography tag="summary" variant="pi" fontWeight="semiBold" paddingBottom={2} cursor="pointer">
            {text('panel.history')}
          </Typography>
          <History steps={review.history} />
        </Box>
      )}
    </Flex>
  );
}
