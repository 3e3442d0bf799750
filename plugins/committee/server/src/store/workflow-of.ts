import type { Where } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { canonicalJson, defaultReasonHours, nextPlace } from '../../../shared';
import { sha256 } from './hash';
import type { OpenStage, ReviewRow, StageRow, WorkflowRow } from './rows';
import { workflows } from './tables';

export const workflowPopulate = { stages: { populate: { committee: true } } };

export function workflowRow(strapi: Core.Strapi, where: Where): Promise<WorkflowRow | null> {
  return workflows(strapi).findOne(where, { populate: workflowPopulate });
}

const inOrder = (workflow: WorkflowRow): StageRow[] =>
  [...(workflow.stages ?? [])].sort((a, b) => a.position - b.position);

/** The stages of a content type in their order; null when it is not governed. */
export async function stagesOf(strapi: Core.Strapi, contentType: string): Promise<OpenStage[] | null> {
  const workflow = await workflowRow(strapi, { contentType });
  return workflow && inOrder(workflow).map((stage, index, all) => openStage(stage, index + 1, all.length));
}

/** Where a review goes on once the stage that it has before it is passed, by the workflow as it is now. */
export async function stageAfter(
  strapi: Core.Strapi,
  review: Pick<ReviewRow, 'contentUid'> & { stage: OpenStage },
): Promise<OpenStage> {
  const stages = await stagesOf(strapi, review.contentUid);
  if (!stages?.length) throw new Error(`The workflow of ${review.contentUid} has no stage`);
  const { index, position, count } = nextPlace(
    stages.map((stage) => stage.id ?? ''),
    review.stage,
  );
  return { ...(stages[index] as OpenStage), position, count };
}

/** Which version of a workflow somebody has read: it changes with any of its words or rules. */
export function revisionOf(workflow: WorkflowRow): string {
  const { name } = workflow;
  const stages = inOrder(workflow).map(
    ({
      documentId,
      committee,
      name: stageName,
      power,
      quorum,
      majority,
      votingDays,
      reminderDays,
      reasonHours,
      missedQuorum,
      ballotVisibility,
    }) => ({
      documentId,
      committee: committee?.slug ?? null,
      stageName,
      power,
      quorum,
      majority,
      votingDays,
      reminderDays,
      reasonHours: reasonHours ?? defaultReasonHours,
      missedQuorum,
      ballotVisibility,
    }),
  );
  return sha256(canonicalJson({ name, stages }));
}

function openStage(stage: StageRow, position: number, count: number): OpenStage {
  if (!stage.committee)
    throw new Error(`The stage “${stage.name}” has no committee: give it one in “Comités et circuits”`);
  return {
    id: stage.documentId,
    name: stage.name,
    position,
    count,
    // The last stage decides, whatever somebody ticked.
    power: position === count ? 'decision' : stage.power,
    quorum: stage.quorum,
    majority: stage.majority,
    missedQuorum: stage.missedQuorum,
    votingDays: stage.votingDays,
    reminderDays: stage.reminderDays,
    reasonHours: stage.reasonHours ?? defaultReasonHours,
    ballotVisibility: stage.ballotVisibility,
    committee: {
      slug: stage.committee.slug,
      name: stage.committee.name,
      proxiesPerMember: stage.committee.proxiesPerMember,
    },
  };
}
