import { answerEvenly } from '@passerelles/config/network';
import type { Core } from '@strapi/strapi';
import { confirmInput, refreshInput, registerInput, resetInput, resetRequestInput, signInInput } from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { userOf } from '../http/signed-in';
import { closeSession, refreshSession } from '../store/sessions';
import { confirmEmail } from '../use-cases/confirm-email';
import { readAccount } from '../use-cases/read-account';
import { registerAccount } from '../use-cases/register-account';
import { requestPasswordReset } from '../use-cases/request-password-reset';
import { resetPassword } from '../use-cases/reset-password';
import { signIn } from '../use-cases/sign-in';

/** One answer, whether the address is known or not. */
function mailOnItsWay(ctx: HttpContext): void {
  ctx.status = 202;
  ctx.body = { data: { accepted: true } };
}

export const account = ({ strapi }: { strapi: Core.Strapi }) => ({
  async register(ctx: HttpContext) {
    const input = readInput(registerInput, ctx.request.body);
    await answerEvenly(() => registerAccount(strapi, input, ctx.request.ip));
    mailOnItsWay(ctx);
  },
  async confirm(ctx: HttpContext) {
    await confirmEmail(strapi, readInput(confirmInput, ctx.request.body).token, ctx.request.ip);
    ctx.status = 204;
  },
  async signIn(ctx: HttpContext) {
    ctx.body = { data: await signIn(strapi, readInput(signInInput, ctx.request.body), ctx.request.ip) };
  },
  async refresh(ctx: HttpContext) {
    ctx.body = { data: await refreshSession(strapi, readInput(refreshInput, ctx.request.body).refreshToken) };
  },
  async signOut(ctx: HttpContext) {
    await closeSession(strapi, readInput(refreshInput, ctx.request.body).refreshToken);
    ctx.status = 204;
  },
  async requestReset(ctx: HttpContext) {
    const { email } = readInput(resetRequestInput, ctx.request.body);
    await answerEvenly(() => requestPasswordReset(strapi, email, ctx.request.ip));
    mailOnItsWay(ctx);
  },
  async reset(ctx: HttpContext) {
    await resetPassword(strapi, readInput(resetInput, ctx.request.body), ctx.request.ip);
    ctx.status = 204;
  },
  async read(ctx: HttpContext) {
    ctx.body = { data: await readAccount(strapi, userOf(ctx)) };
  },
});
