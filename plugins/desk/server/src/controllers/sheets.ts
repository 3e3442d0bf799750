import type { Core } from '@strapi/strapi';
import {
  answersInput,
  attachFileInput,
  createSheetInput,
  DeskError,
  fromDocumentInput,
  inspiredInput,
  intoDraftInput,
  nextEditionInput,
  placePassageInput,
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
import { incomingFile, type IncomingFile } from '../store/files';
import { answerRemarks } from '../use-cases/answer-remarks';
import { answerReservations } from '../use-cases/answer-reservations';
import { attachFile } from '../use-cases/attach-file';
import { beginInspired, beginNextEdition } from '../use-cases/begin-from';
import { createSheet } from '../use-cases/create-sheet';
import { deleteSheet } from '../use-cases/delete-sheet';
import { beginFromDocument, importIntoDraft } from '../use-cases/import-document';
import { listMySheets } from '../use-cases/list-my-sheets';
import { listVersions, readVersion } from '../use-cases/list-versions';
import { discardPassage, placePassage } from '../use-cases/place-passage';
import { previewSheet } from '../use-cases/preview-sheet';
import { readMySheet } from '../use-cases/read-my-sheet';
import { restoreVersion } from '../use-cases/restore-version';
import { submitSheet } from '../use-cases/submit-sheet';
import { updateSheet } from '../use-cases/update-sheet';
import { withdrawSheet } from '../use-cases/withdraw-sheet';

const idOf = (ctx: HttpContext): string => ctx.params.documentId ?? '';

/** Ids are numbers; what is none names nothing. */
const numberOf = (id: string | undefined): number => (/^\d{1,9}$/.test(id ?? '') ? Number(id) : 0);
const versionOf = ({ params }: HttpContext): number => numberOf(params.version);

/** The file of a form. @param path where its lack is told */
function fileOf(ctx: HttpContext, path: string): IncomingFile {
  const file = incomingFile.safeParse(ctx.request.files?.['file']).data;
  if (!file) throw new DeskError('INVALID', { issues: [{ path, code: 'REQUIRED' }] });
  return file;
}

/** The same acts for every type that an association writes. */
const sheets = (type: SheetType) => {
  const toCreate = createSheetInput(type);
  const toFollow = nextEditionInput(type);
  const toPlace = placePassageInput(type);
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
      const field = ctx.params.field ?? '';
      const file = fileOf(ctx, field);
      ctx.body = { data: await attachFile(strapi, type, userOf(ctx), idOf(ctx), { field, updatedAt, file }) };
    },
    async fromDocument(ctx: HttpContext) {
      const input = { ...readInput(fromDocumentInput, ctx.request.body), file: fileOf(ctx, 'file') };
      ctx.body = { data: await beginFromDocument(strapi, type, userOf(ctx), input) };
      ctx.status = 201;
    },
    async intoDraft(ctx: HttpContext) {
      const input = { ...readInput(intoDraftInput, ctx.request.body), file: fileOf(ctx, 'file') };
      ctx.body = { data: await importIntoDraft(strapi, type, userOf(ctx), idOf(ctx), input) };
    },
    async placePassage(ctx: HttpContext) {
      const input = readInput(toPlace, ctx.request.body);
      const passage = numberOf(ctx.params.passage);
      ctx.body = { data: await placePassage(strapi, type, userOf(ctx), idOf(ctx), passage, input) };
    },
    async discardPassage(ctx: HttpContext) {
      const passage = numberOf(ctx.params.passage);
      ctx.body = { data: await discardPassage(strapi, type, userOf(ctx), idOf(ctx), passage) };
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
