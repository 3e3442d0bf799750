import type { Core } from '@strapi/strapi';
import type { OpenStage, StageRow } from './rows';
import { workflows } from './tables';

/** The stages of a content type in their order; null when it is not governed. */
export async function stagesOf(strapi: Core.Strapi, contentType: string): Promise<OpenStage[] | null> {
  const workflow = await workflows(strapi).findOne({ contentType }, { populate: { stages: { populate: { committee: true } } } });
  if (!workflow) return null;
  const ordered = [...(workflow.stages ?? [])].sort((a, b) => a.position - b.position);
  return ordered.map((stage, index) => openStage(stage, index + 1, ordered.length));
}

function openStage(stage: StageRow, position: number, count: number): OpenStage {
  if (!stage.committee) throw new Error(`The stage “${stage.name}” has no committee: give it one in the content manager`);
  return {
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
    ballotVisibility: stage.ballotVisibility,
    committee: { slug: stage.committee.slug, name: stage.committee.name, proxiesPerMember: stage.committee.proxiesPerMember },
  };
}
