import type { Core } from '@strapi/strapi';
import { actorsQuery, committeeInput, newCommitteeInput, seatInput, workflowInput } from '../../../shared';
import {
  readCommitteeConfiguration,
  readConfiguration,
  readWorkflowConfiguration,
} from '../use-cases/read-configuration';
import { refuse } from '../refusal';
import { findBodies } from '../store/bodies';
import { workflowRow } from '../store/workflow-of';
import { changeCommittee } from '../use-cases/change-committee';
import { changeSeat } from '../use-cases/change-seat';
import { changeWorkflow } from '../use-cases/change-workflow';
import { createCommittee } from '../use-cases/create-committee';
import { giveSeat } from '../use-cases/give-seat';
import { parse, personOf, type Context, type Controller } from './person';

/** Committees, mandates and workflows, for those who may configure them. */
export function configurationController({ strapi }: { strapi: Core.Strapi }): Controller {
  const show = async (ctx: Context, { slug }: { slug: string }) => {
    ctx.body = { data: (await readCommitteeConfiguration(strapi, slug)) ?? refuse('COMMITTEE_NOT_FOUND') };
  };
  const slug = (ctx: Context) => ctx.params.slug ?? '';
  const id = (ctx: Context) => ctx.params.id ?? '';

  return {
    async show(ctx) {
      ctx.body = { data: await readConfiguration(strapi) };
    },
    async actors(ctx) {
      ctx.body = { data: await findBodies(strapi, parse(actorsQuery, ctx.query).q) };
    },
    async createCommittee(ctx) {
      await show(ctx, await createCommittee(strapi, parse(newCommitteeInput, ctx.request.body), personOf(ctx).by));
    },
    async changeCommittee(ctx) {
      await show(ctx, await changeCommittee(strapi, slug(ctx), parse(committeeInput, ctx.request.body)));
    },
    async giveSeat(ctx) {
      await show(ctx, await giveSeat(strapi, slug(ctx), parse(seatInput, ctx.request.body), personOf(ctx).by));
    },
    async changeSeat(ctx) {
      await show(ctx, await changeSeat(strapi, id(ctx), parse(seatInput, ctx.request.body), personOf(ctx).by));
    },
    async changeWorkflow(ctx) {
      await changeWorkflow(strapi, id(ctx), parse(workflowInput, ctx.request.body));
      const changed = (await workflowRow(strapi, { documentId: id(ctx) })) ?? refuse('WORKFLOW_NOT_FOUND');
      ctx.body = { data: await readWorkflowConfiguration(strapi, changed) };
    },
  };
}
