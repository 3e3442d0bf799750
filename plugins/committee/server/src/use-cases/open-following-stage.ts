import type { Core } from '@strapi/strapi';
import { mails } from '../mails/catalogue';
import { addressesOf, editorEmails, send } from '../mails/send';
import type { OpenStage, ReviewRow } from '../store/rows';
import { stagesOf } from '../store/workflow-of';
import { move, type Step } from './move';
import { openStage } from './open-stage';

/**
 * Passes the document on to the next stage. Where nobody there can vote, the review waits, adjourned, at that stage:
 * the vote that closed this one is not lost, and the editors are told what to mend.
 */
export async function openFollowingStage(strapi: Core.Strapi, review: ReviewRow, step: Omit<Step, 'to'>): Promise<ReviewRow> {
  const position = (review.stage as OpenStage).position + 1;
  const opened = await openStage(strapi, review, position, step);
  if (opened) {
    const committee = (review.stage as OpenStage).committee.name;
    await send(strapi, [review.submitter.email], mails.opinionGiven(review.title, committee, addressesOf(review)));
    return opened;
  }
  const stage = (await stagesOf(strapi, review.contentUid))?.[position - 1] ?? null;
  const waiting = await move(strapi, review, { ...step, to: 'adjourned' }, { stage, electorate: [], dueOn: null });
  const why = 'L’étape suivante ne peut pas s’ouvrir : aucun membre du comité ne peut voter (mandats échus ou déports).';
  await send(strapi, await editorEmails(strapi), mails.adjourned(waiting.title, why, addressesOf(waiting)));
  return waiting;
}
