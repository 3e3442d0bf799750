import type { Core } from '@strapi/strapi';
import { changeRoleInput, invitationInput, inviteInput, joinInput, removeMemberInput } from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { userOf } from '../http/signed-in';
import { changeRole, removeFromActor } from '../use-cases/change-people';
import { acceptInvitation, joinByInvitation, showInvitation } from '../use-cases/follow-invitation';
import { inviteColleague, takeBackInvitation } from '../use-cases/invite-colleague';
import { listPeople } from '../use-cases/list-people';

const actorOf = (ctx: HttpContext): string => ctx.params.documentId ?? '';
const memberOf = (ctx: HttpContext): string => ctx.params.member ?? '';

export const people = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: HttpContext) {
    ctx.body = { data: await listPeople(strapi, userOf(ctx), actorOf(ctx)) };
  },
  async invite(ctx: HttpContext) {
    const input = readInput(inviteInput, ctx.request.body);
    await inviteColleague(strapi, userOf(ctx), actorOf(ctx), input, ctx.request.ip);
    ctx.status = 202;
    ctx.body = { data: { accepted: true } };
  },
  async takeBack(ctx: HttpContext) {
    await takeBackInvitation(strapi, userOf(ctx), actorOf(ctx), ctx.params.invitation ?? '');
    ctx.status = 204;
  },
  async changeRole(ctx: HttpContext) {
    const input = readInput(changeRoleInput, ctx.request.body);
    await changeRole(strapi, userOf(ctx), actorOf(ctx), memberOf(ctx), input);
    ctx.status = 204;
  },
  async remove(ctx: HttpContext) {
    const input = readInput(removeMemberInput, ctx.request.body);
    await removeFromActor(strapi, userOf(ctx), actorOf(ctx), memberOf(ctx), input);
    ctx.status = 204;
  },
  async readInvitation(ctx: HttpContext) {
    const { token } = readInput(invitationInput, ctx.request.body);
    ctx.body = { data: await showInvitation(strapi, token, ctx.request.ip) };
  },
  async accept(ctx: HttpContext) {
    const { token } = readInput(invitationInput, ctx.request.body);
    ctx.body = { data: await acceptInvitation(strapi, userOf(ctx), token, ctx.request.ip) };
  },
  async join(ctx: HttpContext) {
    ctx.body = { data: await joinByInvitation(strapi, readInput(joinInput, ctx.request.body), ctx.request.ip) };
  },
});
