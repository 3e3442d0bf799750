import type { Core } from '@strapi/strapi';
import {
  answersInput,
  attachFileInput,
  createSheetInput,
  DeskError,
  inspiredInput,
  nextEditionInput,
  reservationsInput,
  restoreInput,
  sheetTypes,
  updateSheetInput,
  withdrawInput,
  type SheetType,
} from '../../../shared';
import type { HttpContext } from '../http/context';
import { readInput } from '../http/read-input';
import { userOf } from '../http/signed-in';
import { incomingFile } from '../store/files';
import { answerRemarks } from '../use-cases/answer-remarks';
import { answerReservations } from '../use-cases/answer-reservations';
import { attachFile } from '../use-cases/attach-file';
import { beginInspired, beginNextEdition } from '../use-cases/begin-from';
import { createSheet } from '../use-cases/create-sheet';
import { deleteSheet } from '../use-cases/delete-sheet';
import { listMySheets } from '../use-cases/list-my-sheets';
import { listVersions, readVersion } from '../use-cases/list-versions';
import { previewSheet } from '../use-cases/preview-sheet';
import { readMySheet } from '../use-cases/read-my-sheet';
import { restoreVersion } from '../use-cases/restore-version';
import { submitSheet } from '../use-cases/submit-sheet';
import { updateSheet } from '../use-cases/update-sheet';
import { withdrawSheet } from '../use-cases/withdraw-sheet';

const idOf = (ctx: HttpContext): string => ctx.params.documentId ?? '';

/** Ids are numbers; what is none names no version. */
const versionOf = (ctx: HttpContext): number => {
  const { version = '' } = ctx.params;
  return /^\d{1,9}$/.test(version) ? Number(version) : 0;
};

/** The same acts for every type that an association writes. */
const sheets = (type: SheetType) => {
  const toCreate = createSheetInput(type);
  const toFollow = nextEditionInput(type);
  const toUpdate = updateSheetInput(type);
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async list(ctx: HttpContext) {
      ctx.body = { data: await listMySheets(strapi, type, userOf(ctx)) };
    },
    async read(ctx: HttpContext) {
      ctx.body = { data: await readMySheet(strapi, type, userOf(ctx), idOf(ctx)) };
    },
    async create(ctx: HttpContext) {
      ctx.body = { data: await createSheet(strapi, type, userOf(ctx), readInput(toCreate, ctx.request.body)) };
      ctx.status = 201;
    },
    async update(ctx: HttpContext) {
      const input = readInput(toUpdate, ctx.request.body);
      ctx.body = { data: await updateSheet(strapi, type, userOf(ctx), idOf(ctx), input) };
    },
    async versions(ctx: HttpContext) {
      ctx.body = { data: await listVersions(strapi, type, userOf(ctx), idOf(ctx)) };
    },
    async version(ctx: HttpContext) {
      ctx.body = { data: await readVersion(strapi, type, userOf(ctx), idOf(ctx), versionOf(ctx)) };
    },
    async restore(ctx: HttpContext) {
      const input = readInput(restoreInput, ctx.request.body);
      ctx.body = { data: await restoreVersion(strapi, type, userOf(ctx), idOf(ctx), versionOf(ctx), input) };
    },
    async attach(ctx: HttpContext) {
      const { updatedAt } = readInput(attachFileInput, ctx.request.body);
      const file = incomingFile.safeParse(ctx.request.files?.['file']).data;
      const field = ctx.params.field ?? '';
      if (!file) throw new DeskError('INVALID', { issues: [{ path: field, code: 'REQUIRED' }] });
      ctx.body = { data: await attachFile(strapi, type, userOf(ctx), idOf(ctx), { field, updatedAt, file }) };
    },
    async answer(ctx: HttpContext) {
      const input = readInput(answersInput, ctx.request.body);
      ctx.body = { data: await answerRemarks(strapi, type, userOf(ctx), idOf(ctx), input) };
    },
    async answerReservations(ctx: HttpContext) {
      const { answers } = readInput(reservationsInput, ctx.request.body);
      ctx.body = { data: await answerReservations(strapi, type, userOf(ctx), idOf(ctx), answers) };
    },
    async preview(ctx: HttpContext) {
      ctx.body = { data: await previewSheet(strapi, type, userOf(ctx), idOf(ctx)) };
    },
    async remove(ctx: HttpContext) {
      await deleteSheet(strapi, type, userOf(ctx), idOf(ctx));
      ctx.status = 204;
    },
    async nextEdition(ctx: HttpContext) {
      const input = readInput(toFollow, ctx.request.body);
      ctx.body = { data: await beginNextEdition(strapi, type, userOf(ctx), idOf(ctx), input) };
      ctx.status = 201;
    },
    async submit(ctx: HttpContext) {
      ctx.body = { data: await submitSheet(strapi, type, userOf(ctx), idOf(ctx)) };
    },
    async withdraw(ctx: HttpContext) {
      const { reason } = readInput(withdrawInput, ctx.request.body);
      ctx.body = { data: await withdrawSheet(strapi, type, userOf(ctx), idOf(ctx), reason || null) };
    },
  });
};

export const practices = (context: { strapi: Core.Strapi }) => ({
  ...sheets(sheetTypes.practices)(context),
  async inspired(ctx: HttpContext) {
    ctx.body = { data: await beginInspired(context.strapi, userOf(ctx), readInput(inspiredInput, ctx.request.body)) };
    ctx.status = 201;
  },
});
export const meetingReports = sheets(sheetTypes['meeting-reports']);
