import { Flex, Grid, Typography } from '@strapi/design-system';
import { committeeKinds } from '../../../shared';
import type { Save } from '../lib/save';
import { label, useText } from '../lib/panel';
import { ActorChoice } from '../parts/ActorChoice';
import { Choice } from '../parts/Choice';
import { Line } from '../parts/Line';
import { LongText } from '../parts/LongText';
import type { CommitteeDraft } from './committeeDraft';

type Props = { draft: CommitteeDraft; onChange: (draft: CommitteeDraft) => void; at: Save['at']; isNew: boolean };

/** What a committee says of itself: all of it stands on its public page. */
export function CommitteeFields({ draft, onChange, at, isNew }: Props) {
  const text = useText();
  const set =
    <Field extends keyof CommitteeDraft>(field: Field) =>
    (value: CommitteeDraft[Field]) =>
      onChange({ ...draft, [field]: value });
  const kinds = committeeKinds.map((kind) => ({ value: kind, label: label(text, 'committeeKind', kind) }));

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Line label={text('committee.name')} value={draft.name} onChange={set('name')} error={at('name')} required />
      <Line
        label={text('committee.slug')}
        value={draft.slug}
        onChange={set('slug')}
        error={at('slug')}
        hint={text(isNew ? 'committee.slugNew' : 'committee.slugFixed')}
        disabled={!isNew}
        required={isNew}
      />
      <Choice
        label={text('committee.kind')}
        value={draft.kind}
        options={kinds}
        onChange={(chosen) => set('kind')(committeeKinds.find((kind) => kind === chosen) ?? draft.kind)}
        error={at('kind')}
        required
      />
      <ActorChoice
        label={text('committee.of')}
        value={draft.of}
        onChange={set('of')}
        hint={text('committee.ofHint')}
        error={at('of')}
      />
      <LongText
        label={text('committee.description')}
        value={draft.description}
        onChange={set('description')}
        error={at('description')}
      />
      <LongText
        label={text('committee.powers')}
        value={draft.powers}
        onChange={set('powers')}
        hint={text('committee.powersHint')}
        error={at('powers')}
      />
      <Flex tag="fieldset" direction="column" alignItems="stretch" gap={3} borderStyle="none" padding={0} margin={0}>
        <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2}>
          {text('committee.cadence')}
        </Typography>
        <Grid.Root gap={3}>
          <Grid.Item col={4} s={6} xs={12} alignItems="start">
            <Line
              label={text('committee.least')}
              value={draft.least}
              onChange={set('least')}
              error={at('cadence.everyMonths')}
              whole
            />
          </Grid.Item>
          <Grid.Item col={4} s={6} xs={12} alignItems="start">
            <Line label={text('committee.most')} value={draft.most} onChange={set('most')} whole />
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} alignItems="start">
            <Line
              label={text('committee.fromMonth')}
              value={draft.fromMonth}
              onChange={set('fromMonth')}
              error={at('cadence.fromMonth')}
              whole
            />
          </Grid.Item>
        </Grid.Root>
      </Flex>
      <Line
        label={text('committee.proxies')}
        value={draft.proxies}
        onChange={set('proxies')}
        hint={text('committee.proxiesHint')}
        error={at('proxiesPerMember')}
        whole
        required
      />
    </Flex>
  );
}
