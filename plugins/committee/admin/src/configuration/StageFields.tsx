import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { ReactNode } from 'react';
import {
  ballotVisibilities,
  majorityRules,
  missedQuorumRules,
  stagePowers,
  type CommitteeConfiguration,
} from '../../../shared';
import type { Save } from '../lib/save';
import { label, useText } from '../lib/panel';
import { Choice } from '../parts/Choice';
import { Line } from '../parts/Line';
import { QuorumFields } from './QuorumFields';
import type { StageDraft } from './workflowDraft';

type Props = {
  stage: StageDraft;
  index: number;
  count: number;
  committees: CommitteeConfiguration[];
  /** Problems of this stage, by the name of its field. */
  at: Save['at'];
  onChange: (stage: StageDraft) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

const Cell = ({ children }: { children: ReactNode }) => (
  <Grid.Item col={6} s={12} xs={12} alignItems="start">
    {children}
  </Grid.Item>
);

/** One stage of a workflow: who is asked, for what, and by which rule. */
export function StageFields({ stage, index, count, committees, at, onChange, onMove, onRemove }: Props) {
  const text = useText();
  const last = index === count - 1;
  const number = index + 1;
  const listed = <Value extends string>(list: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: label(text, list, value) }));
  const pick =
    <Field extends keyof StageDraft>(field: Field, values: readonly StageDraft[Field][]) =>
    (chosen: string) => {
      const value = values.find((one) => one === chosen);
      if (value !== undefined) onChange({ ...stage, [field]: value });
    };
  const type = (field: 'name' | 'committee' | 'votingDays' | 'reminderDays' | 'reasonHours') => (value: string) =>
    onChange({ ...stage, [field]: value });

  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      shadow="tableShadow"
      padding={5}
      margin={0}
    >
      <Typography tag="legend" variant="delta" fontWeight="bold">
        {text('stage.title', { number, count })}
      </Typography>
      <Grid.Root gap={4}>
        <Cell>
          <Line label={text('stage.name')} value={stage.name} onChange={type('name')} error={at('name')} required />
        </Cell>
        <Cell>
          <Choice
            label={text('stage.committee')}
            value={stage.committee}
            options={committees.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={type('committee')}
            error={at('committee')}
            required
          />
        </Cell>
        <Cell>
          <Choice
            label={text('stage.power')}
            value={last ? 'decision' : stage.power}
            options={listed('power', stagePowers)}
            onChange={pick('power', stagePowers)}
            hint={text(last ? 'stage.powerLast' : 'stage.powerHint')}
            error={at('power')}
            disabled={last}
            required
          />
        </Cell>
        <Cell>
          <Choice
            label={text('stage.majority')}
            value={stage.majority}
            options={listed('majority', majorityRules)}
            onChange={pick('majority', majorityRules)}
            hint={label(text, 'majorityHint', stage.majority)}
            error={at('majority')}
            required
          />
        </Cell>
        <Grid.Item col={12} alignItems="start" direction="column">
          <QuorumFields stage={stage} committees={committees} at={at} onChange={onChange} />
        </Grid.Item>
        <Cell>
          <Line
            label={text('stage.votingDays')}
            value={stage.votingDays}
            onChange={type('votingDays')}
            error={at('votingDays')}
            whole
            required
          />
        </Cell>
        <Cell>
          <Line
            label={text('stage.reminderDays')}
            value={stage.reminderDays}
            onChange={type('reminderDays')}
            hint={text('stage.reminderHint')}
            error={at('reminderDays')}
            whole
            required
          />
        </Cell>
        <Cell>
          <Line
            label={text('stage.reasonHours')}
            value={stage.reasonHours}
            onChange={type('reasonHours')}
            hint={text('stage.reasonHint')}
            error={at('reasonHours')}
            whole
            required
          />
        </Cell>
        <Cell>
          <Choice
            label={text('stage.missedQuorum')}
            value={stage.missedQuorum}
            options={listed('missedQuorum', missedQuorumRules)}
            onChange={pick('missedQuorum', missedQuorumRules)}
            error={at('missedQuorum')}
            required
          />
        </Cell>
        <Cell>
          <Choice
            label={text('stage.visibility')}
            value={stage.ballotVisibility}
            options={listed('ballotVisibility', ballotVisibilities)}
            onChange={pick('ballotVisibility', ballotVisibilities)}
            error={at('ballotVisibility')}
            required
          />
        </Cell>
      </Grid.Root>
      <Flex gap={2} wrap="wrap">
        <Button
          id={`stage-${stage.key}-up`}
          size="S"
          variant="tertiary"
          startIcon={<ArrowUp aria-hidden />}
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          {text('stage.up', { number })}
        </Button>
        <Button
          id={`stage-${stage.key}-down`}
          size="S"
          variant="tertiary"
          startIcon={<ArrowDown aria-hidden />}
          disabled={last}
          onClick={() => onMove(1)}
        >
          {text('stage.down', { number })}
        </Button>
        <Button
          size="S"
          variant="danger-light"
          startIcon={<Trash aria-hidden />}
          disabled={count === 1}
          onClick={onRemove}
        >
          {text('stage.remove', { number })}
        </Button>
      </Flex>
    </Flex>
  );
}
