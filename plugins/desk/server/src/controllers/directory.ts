import type { Core } from '@strapi/strapi';
import { claimInput, lookupQuery, sheetLookupQuery, sheetTypes } from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { userOf } from '../http/signed-in';
import { claimActor } from '../use-cases/claim-actor';
import { listThemes, lookUpActors, lookUpSheets, lookUpTerritories } from '../use-cases/look-up';

export const directory = ({ strapi }: { strapi: Core.Strapi }) => ({
  async actors(ctx: HttpContext) {
    ctx.body = { data: await lookUpActors(strapi, readInput(lookupQuery, ctx.query).q) };
  },
  async sheets(ctx: HttpContext) {
    const { folder, q } = readInput(sheetLookupQuery, ctx.query);
    ctx.body = { data: await lookUpSheets(strapi, sheetTypes[folder], userOf(ctx), q) };
  },
  async territories(ctx: HttpContext) {
    ctx.body = { data: await lookUpTerritories(strapi, readInput(lookupQuery, ctx.query).q) };
  },
  async themes(ctx: HttpContext) {
    ctx.body = { data: await listThemes(strapi) };
  },
  async claim(ctx: HttpContext) {
    ctx.body = { data: await claimActor(strapi, userOf(ctx), readInput(claimInput, ctx.request.body)) };
    ctx.status = 201;
  },
});
