import { Box, Flex, Typography } from '@strapi/design-system';
import type { RecordSummary } from '../../../shared';
import { useDates } from '../lib/dates';
import { useMe } from '../lib/me';
import { Card } from '@passerelles/kit/admin';
import { label, useText } from '../lib/panel';
import { Erratum } from './Erratum';
import { mayCorrect } from './mayCorrect';
import { votesOf } from './votes';
import { PublicPageLink } from './PublicPageLink';

/** The records that the stages of one review have left. */
export function RecordLinks({ records, onDone }: { records: RecordSummary[]; onDone: () => void }) {
  const text = useText();
  const me = useMe();
  const { day } = useDates();
  if (records.length === 0) return null;
  return (
    <Card title={text('records.ofReview')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {records.map((record) => (
          <Box tag="li" key={record.reference}>
            <PublicPageLink record={record} />
            <Typography tag="p">
              {[
                record.committee?.name,
                record.outcome ? label(text, 'outcome', record.outcome) : label(text, 'recordKind', record.kind),
                day(record.decidedAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[
                votesOf(record, text),
                record.byProxy ? text('tallies.byProxy', { count: record.byProxy }) : null,
                record.kind === 'decision' && !record.quorumReached && text('tallies.withoutQuorum'),
                record.presiding && label(text, 'recordPresiding', record.presiding),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            {mayCorrect(me, record) && (
              <Box paddingTop={2}>
                <Erratum record={record} onDone={onDone} />
              </Box>
            )}
          </Box>
        ))}
      </Flex>
    </Card>
  );
}
