import { answerEvenly } from '@passerelles/config/network';
import type { Core } from '@strapi/strapi';
import {
  changeAccountInput,
  changeEmailInput,
  changePasswordInput,
  confirmInput,
  deleteAccountInput,
} from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { sessionOf, userOf } from '../http/signed-in';
import { setProfile } from '../store/users';
import { confirmEmailChange, requestEmailChange, undoEmailChange } from '../use-cases/change-email';
import { changePassword } from '../use-cases/change-password';
import { deleteAccount } from '../use-cases/delete-account';
import { exportAccount } from '../use-cases/export-account';
import { endSessions, listSessions } from '../use-cases/my-sessions';

export const myAccount = ({ strapi }: { strapi: Core.Strapi }) => ({
  async change(ctx: HttpContext) {
    await setProfile(strapi, userOf(ctx), readInput(changeAccountInput, ctx.request.body));
    ctx.status = 204;
  },
  async changeEmail(ctx: HttpContext) {
    const input = readInput(changeEmailInput, ctx.request.body);
    await answerEvenly(() => requestEmailChange(strapi, userOf(ctx), input, ctx.request.ip));
    ctx.status = 202;
    ctx.body = { data: { accepted: true } };
  },
  async confirmEmail(ctx: HttpContext) {
    await confirmEmailChange(strapi, readInput(confirmInput, ctx.request.body).token, ctx.request.ip);
    ctx.status = 204;
  },
  async undoEmail(ctx: HttpContext) {
    await undoEmailChange(strapi, readInput(confirmInput, ctx.request.body).token, ctx.request.ip);
    ctx.status = 204;
  },
  async changePassword(ctx: HttpContext) {
    const input = readInput(changePasswordInput, ctx.request.body);
    ctx.body = { data: await changePassword(strapi, userOf(ctx), input, ctx.request.ip) };
  },
  async sessions(ctx: HttpContext) {
    ctx.body = { data: await listSessions(strapi, userOf(ctx), sessionOf(ctx)) };
  },
  async endSession(ctx: HttpContext) {
    await endSessions(strapi, userOf(ctx), sessionOf(ctx), ctx.params.id ?? '');
    ctx.status = 204;
  },
  async endOthers(ctx: HttpContext) {
    await endSessions(strapi, userOf(ctx), sessionOf(ctx), null);
    ctx.status = 204;
  },
  async export(ctx: HttpContext) {
    ctx.body = { data: await exportAccount(strapi, userOf(ctx), sessionOf(ctx)) };
  },
  async remove(ctx: HttpContext) {
    const { password } = readInput(deleteAccountInput, ctx.request.body);
    await deleteAccount(strapi, userOf(ctx), password, ctx.request.ip);
    ctx.status = 204;
  },
});
