import { Flex, Grid, Typography } from '@strapi/design-system';
import { quorumRequired, votes, type CommitteeConfiguration } from '../../../shared';
import type { Save } from '../lib/save';
import { label, useText } from '../lib/panel';
import { Choice } from '../parts/Choice';
import { Line } from '../parts/Line';
import { quorumOf, type StageDraft } from './workflowDraft';

const forms = ['share', 'count'] as const;

/** What the quorum would be with those who sit today; null while the numbers cannot be read. */
function requiredToday(
  stage: StageDraft,
  committees: CommitteeConfiguration[],
): { voters: number; required: number } | null {
  const committee = committees.find(({ slug }) => slug === stage.committee);
  const quorum = quorumOf(stage);
  if (!committee) return null;
  const voters = committee.seats.filter((seat) => seat.current && votes(seat.role)).length;
  if ('count' in quorum) return quorum.count ? { voters, required: quorum.count } : null;
  const { n, d } = quorum.share;
  return n && d && n <= d ? { voters, required: quorumRequired({ share: { n, d } }, voters) } : null;
}

type Props = {
  stage: StageDraft;
  committees: CommitteeConfiguration[];
  at: Save['at'];
  onChange: (stage: StageDraft) => void;
};

/** A quorum as a number of ballots or as a share of those who may vote, never a decimal. */
export function QuorumFields({ stage, committees, at, onChange }: Props) {
  const text = useText();
  const today = requiredToday(stage, committees);
  const type = (field: 'count' | 'n' | 'd') => (value: string) => onChange({ ...stage, [field]: value });

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} alignItems="start">
          <Choice
            label={text('stage.quorum')}
            value={stage.quorumAs}
            options={forms.map((form) => ({ value: form, label: label(text, 'quorumAs', form) }))}
            onChange={(chosen) => onChange({ ...stage, quorumAs: chosen === 'count' ? 'count' : 'share' })}
            required
          />
        </Grid.Item>
        {stage.quorumAs === 'count' ? (
          <Grid.Item col={6} s={12} xs={12} alignItems="start">
            <Line
              label={text('stage.count')}
              value={stage.count}
              onChange={type('count')}
              error={at('quorum')}
              whole
              required
            />
          </Grid.Item>
        ) : (
          <>
            <Grid.Item col={3} s={6} xs={6} alignItems="start">
              <Line label={text('stage.n')} value={stage.n} onChange={type('n')} error={at('quorum')} whole required />
            </Grid.Item>
            <Grid.Item col={3} s={6} xs={6} alignItems="start">
              <Line label={text('stage.d')} value={stage.d} onChange={type('d')} whole required />
            </Grid.Item>
          </>
        )}
      </Grid.Root>
      {today && (
        <Typography tag="p" variant="pi" textColor={today.required > today.voters ? 'danger700' : 'neutral600'}>
          {text(today.required > today.voters ? 'stage.quorumOver' : 'stage.quorumToday', today)}
        </Typography>
      )}
    </Flex>
  );
}
