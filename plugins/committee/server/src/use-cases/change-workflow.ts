import { lockRow, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { FieldProblem, StageInput, WorkflowInput } from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { refuse, refuseFields } from '../refusal';
import type { WorkflowRow } from '../store/rows';
import { committees, stages, uids, workflows } from '../store/tables';
import { revisionOf, workflowRow } from '../store/workflow-of';
import { systemActor } from '../store/system-actor';

/**
 * Replaces the stages of a workflow. Stages that are open keep the rule that they opened with; a review goes on by the
 * new list when its stage closes.
 */
export function changeWorkflow(strapi: Core.Strapi, id: string, input: WorkflowInput): Promise<WorkflowRow> {
  return judgeSeating(strapi, systemActor(strapi), async () => {
    const { id: rowId } = (await workflowRow(strapi, { documentId: id })) ?? refuse('WORKFLOW_NOT_FOUND');
    await lockRow(strapi, uids.workflow, rowId);
    const workflow = (await workflowRow(strapi, { documentId: id })) ?? refuse('WORKFLOW_NOT_FOUND');
    if (revisionOf(workflow) !== input.revision) refuse('CONFIGURATION_CHANGED');
    const known = new Map((await committees(strapi).findMany({})).map((committee) => [committee.slug, committee.id]));
    const strangers = input.stages.flatMap(({ committee }, index): FieldProblem[] =>
      known.has(committee) ? [] : [{ path: ['stages', String(index), 'committee'], message: 'COMMITTEE_UNKNOWN' }],
    );
    if (strangers.length > 0) refuseFields(strangers);
    await workflows(strapi).update(workflow.id, { name: input.name });
    await replaceStages(strapi, workflow, input.stages, known);
    return workflow;
  });
}

async function replaceStages(
  strapi: Core.Strapi,
  workflow: WorkflowRow,
  wanted: readonly StageInput[],
  committeeIds: ReadonlyMap<string, number>,
): Promise<void> {
  const left = new Map((workflow.stages ?? []).map((stage) => [stage.documentId, stage]));
  for (const [index, { id, committee, ...rule }] of wanted.entries()) {
    const data = {
      ...rule,
      position: index + 1,
      committee: committeeIds.get(committee),
      workflow: workflow.id,
    };
    const present = id === null ? undefined : left.get(id);
    if (present) {
      left.delete(present.documentId);
      await stages(strapi).update(present.id, data);
    } else {
      await stages(strapi).create(data);
    }
  }
  for (const gone of left.values()) await rowsOf(strapi, uids.stage).delete({ where: { id: gone.id } });
}
