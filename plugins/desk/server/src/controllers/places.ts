import type { Core } from '@strapi/strapi';
import {
  acceptPlaceInput,
  placesQuery,
  proposePlaceInput,
  refusePlaceInput,
  similarPlacesQuery,
} from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { userOf } from '../http/signed-in';
import { acceptPlace } from '../use-cases/accept-place';
import { listMyPlaces, listPlaces } from '../use-cases/list-places';
import { lookUpSimilarPlaces } from '../use-cases/look-up';
import { proposePlace } from '../use-cases/propose-place';
import { refusePlace } from '../use-cases/refuse-place';

const idOf = (ctx: HttpContext): string => ctx.params.documentId ?? '';
/** The admin user; the route's policy lets nobody else come so far. */
const editorOf = (ctx: HttpContext): number => ctx.state.user!.id;

export const places = ({ strapi }: { strapi: Core.Strapi }) => ({
  async mine(ctx: HttpContext) {
    ctx.body = { data: await listMyPlaces(strapi, userOf(ctx)) };
  },
  async similar(ctx: HttpContext) {
    ctx.body = { data: await lookUpSimilarPlaces(strapi, readInput(similarPlacesQuery, ctx.query).name) };
  },
  async propose(ctx: HttpContext) {
    ctx.body = { data: await proposePlace(strapi, userOf(ctx), readInput(proposePlaceInput, ctx.request.body)) };
    ctx.status = 201;
  },
  async list(ctx: HttpContext) {
    ctx.body = await listPlaces(strapi, readInput(placesQuery, ctx.query));
  },
  async accept(ctx: HttpContext) {
    ctx.body = {
      data: await acceptPlace(strapi, idOf(ctx), readInput(acceptPlaceInput, ctx.request.body), editorOf(ctx)),
    };
  },
  async refuse(ctx: HttpContext) {
    ctx.body = {
      data: await refusePlace(strapi, idOf(ctx), readInput(refusePlaceInput, ctx.request.body), editorOf(ctx)),
    };
  },
});
