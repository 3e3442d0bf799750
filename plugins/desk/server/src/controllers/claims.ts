import type { Core } from '@strapi/strapi';
import { approveClaimInput, claimsQuery, refuseClaimInput } from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { approveClaim } from '../use-cases/approve-claim';
import { listClaims } from '../use-cases/list-claims';
import { refuseClaim } from '../use-cases/refuse-claim';

const idOf = (ctx: HttpContext): string => ctx.params.documentId ?? '';
/** The admin user; the route's policy lets nobody else come so far. */
const editorOf = (ctx: HttpContext): number => ctx.state.user!.id;

export const claims = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: HttpContext) {
    ctx.body = await listClaims(strapi, readInput(claimsQuery, ctx.query));
  },
  async approve(ctx: HttpContext) {
    ctx.body = {
      data: await approveClaim(strapi, idOf(ctx), readInput(approveClaimInput, ctx.request.body), editorOf(ctx)),
    };
  },
  async refuse(ctx: HttpContext) {
    ctx.body = {
      data: await refuseClaim(strapi, idOf(ctx), readInput(refuseClaimInput, ctx.request.body), editorOf(ctx)),
    };
  },
});
