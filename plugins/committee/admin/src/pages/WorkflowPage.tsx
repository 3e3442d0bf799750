import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { configurationReply, type Configuration, type WorkflowConfiguration } from '../../../shared';
import { StageFields } from '../configuration/StageFields';
import { blankStage, moved, stageDraft, workflowBody, type StageDraft } from '../configuration/workflowDraft';
import { Answered, Card } from '@passerelles/kit/admin';
import { useAnswer, useRefusalWords, useText } from '../lib/panel';
import { useTypeName } from '../lib/names';
import { pages, routes } from '../lib/paths';
import { useSave } from '../lib/save';
import { Line } from '../parts/Line';
import { Notice } from '../parts/Notice';
import { SentForm } from '../parts/SentForm';

type Move = { key: number; place: number; direction: 'up' | 'down' };

function Workflow({
  workflow,
  committees,
  reload,
}: {
  workflow: WorkflowConfiguration;
  committees: Configuration['committees'];
  reload: () => void;
}) {
  const text = useText();
  const typeName = useTypeName();
  const { at, busy, send } = useSave();
  const [name, setName] = useState(workflow.name);
  const [stages, setStages] = useState<StageDraft[]>(() => workflow.stages.map(stageDraft));
  const [move, setMove] = useState<Move | null>(null);
  const nextKey = Math.max(-1, ...stages.map(({ key }) => key)) + 1;

  // A moved stage takes its button along, and the keyboard with it; at either end the other direction is left.
  useEffect(() => {
    if (!move) return;
    const button = (direction: string) =>
      document.querySelector<HTMLButtonElement>(`#stage-${move.key}-${direction}:not(:disabled)`);
    (button(move.direction) ?? button(move.direction === 'up' ? 'down' : 'up'))?.focus();
  }, [move]);

  async function save() {
    if (await send('put', routes.workflow(workflow.id), workflowBody(name, workflow, stages), text('workflow.done')))
      reload();
  }
  return (
    <Page.Main>
      <Page.Title>{workflow.name}</Page.Title>
      <Layouts.Header
        title={workflow.name}
        subtitle={text('workflow.subtitle', { kind: typeName(workflow.contentType) })}
        navigationAction={<BackButton fallback={pages.configuration} />}
      />
      <Layouts.Content>
        <SentForm name={workflow.name} busy={busy} onSend={() => void save()}>
          {workflow.openReviews > 0 && <Notice>{text('workflow.open', { count: workflow.openReviews })}</Notice>}
          <Card title={text('workflow.about')}>
            <Line label={text('workflow.name')} value={name} onChange={setName} error={at('name')} required />
          </Card>
          {stages.map((stage, index) => (
            <StageFields
              key={stage.key}
              stage={stage}
              index={index}
              count={stages.length}
              committees={committees}
              at={(field) => at(`stages.${index}.${field}`)}
              onChange={(changed) => setStages(stages.map((one) => (one.key === changed.key ? changed : one)))}
              onMove={(by) => {
                setStages(moved(stages, index, by));
                setMove({ key: stage.key, place: index + by + 1, direction: by === 1 ? 'down' : 'up' });
              }}
              onRemove={() => setStages(stages.filter((one) => one.key !== stage.key))}
            />
          ))}
          <VisuallyHidden>
            <Typography role="status">{move ? text('stage.moved', { place: move.place }) : ''}</Typography>
          </VisuallyHidden>
          <Flex gap={2} wrap="wrap">
            <Button
              variant="secondary"
              startIcon={<Plus aria-hidden />}
              onClick={() => setStages([...stages, blankStage(nextKey)])}
            >
              {text('stage.add')}
            </Button>
            <Button type="submit" loading={busy}>
              {text('workflow.save')}
            </Button>
          </Flex>
        </SentForm>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The stages of one kind of document, in their order. */
export function WorkflowPage() {
  const { id } = useParams();
  const refusalWords = useRefusalWords();
  const answer = useAnswer(configurationReply, routes.configuration);
  return (
    <Answered answer={answer}>
      {({ data: { workflows, committees } }, reload) => {
        const workflow = workflows.find((one) => one.id === id);
        if (!workflow) return <Page.Error content={refusalWords('WORKFLOW_NOT_FOUND') ?? undefined} />;
        // What was saved by anybody is read anew: the revision says so.
        return <Workflow key={workflow.revision} workflow={workflow} committees={committees} reload={reload} />;
      }}
    </Answered>
  );
}
