import { documentsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { admissionInput, correctionInput, erratumInput, withdrawalInput } from '../../../shared';
import { withReason } from '../gate/token';
import { readDocumentStatus } from '../use-cases/read-document-status';
import { knownDocuments } from '../store/known-documents';
import { recordSummary } from '../presenters/record';
import { refuse } from '../refusal';
import { admitPublished } from '../use-cases/admit-published';
import { correctRecord } from '../use-cases/correct-record';
import { ensureDraft } from '../use-cases/ensure-draft';
import { correct } from '../use-cases/correct';
import type { InternalGateService } from '../services/gate';
import { assertApart, keepsCommittees, mayAdmit, parse, personOf, type Context, type Controller } from './person';

/** A governed document of the content manager: its status, its correction, its withdrawal. */
export function documentsController({ strapi }: { strapi: Core.Strapi }): Controller {
  const target = (ctx: Context) => ({ uid: ctx.params.uid ?? '', documentId: ctx.params.documentId ?? '' });
  const show = async (ctx: Context) => {
    const { uid, documentId } = target(ctx);
    const { by, isEditor } = personOf(ctx);
    ctx.body = { data: await readDocumentStatus(strapi, uid, documentId, by, isEditor) };
  };
  const gate = (): InternalGateService => strapi.plugin('committee').service('gate');

  return {
    status: show,
    async correct(ctx) {
      assertApart(ctx);
      const { reason } = parse(correctionInput, ctx.request.body);
      await correct(strapi, { ...target(ctx), reason, by: personOf(ctx).by });
      await show(ctx);
    },
    async withdraw(ctx) {
      const { reason, inNameOf } = parse(withdrawalInput, ctx.request.body);
      const { uid, documentId } = target(ctx);
      if (!(await gate().isGoverned(uid))) refuse('NOT_GOVERNED');
      if (inNameOf === 'committee') assertApart(ctx);
      else if (!personOf(ctx).isEditor) refuse('EDITOR_ONLY');
      await ensureDraft(strapi, uid, documentId);
      await withReason(reason, () => documentsOf(strapi, uid).unpublish({ documentId }), inNameOf);
      await show(ctx);
    },
    async admit(ctx) {
      const { reason } = parse(admissionInput, ctx.request.body);
      const document = target(ctx);
      if (!(await gate().isGoverned(document.uid))) refuse('NOT_GOVERNED');
      await admitPublished(strapi, { ...document, reason, by: personOf(ctx).by });
      await show(ctx);
    },
    async erratum(ctx) {
      const { reason } = parse(erratumInput, ctx.request.body);
      const record = await correctRecord(strapi, {
        reference: ctx.params.reference ?? '',
        reason,
        by: personOf(ctx).by,
        mayAdmit: mayAdmit(ctx),
        keepsCommittees: keepsCommittees(ctx),
      });
      ctx.body = { data: recordSummary(record, await knownDocuments(strapi, [record]), true) };
    },
    async integrity(ctx) {
      ctx.body = { data: (await gate().lastReport()) ?? (await gate().checkIntegrity()) };
    },
    async checkIntegrity(ctx) {
      ctx.body = { data: await gate().checkIntegrity() };
    },
  };
}
