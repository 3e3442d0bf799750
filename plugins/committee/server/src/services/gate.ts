import type { Core } from '@strapi/strapi';
import type { GateDecision, IntegrityReport } from '../../../shared';
import { gateAnswer } from '../gate/check';
import { governedTypes } from '../gate/governed';
import { checkIntegrity } from '../gate/integrity';
import { withReason } from '../gate/token';

/** `strapi.plugin('committee').service('gate')` */
export function gateService({ strapi }: { strapi: Core.Strapi }) {
  const governed = governedTypes(strapi);
  let report: IntegrityReport | null = null;
  return {
    governed,
    isGoverned: (uid: string): Promise<boolean> => governed.has(uid),
    /** What publishing would answer now. */
    answer: (uid: string, documentId: string): Promise<GateDecision> => gateAnswer(strapi, uid, documentId, null),
    /** Unpublishes inside `unpublish` with a public reason. */
    withReason,
    async checkIntegrity(): Promise<IntegrityReport> {
      report = await checkIntegrity(strapi, governed);
      for (const { uid, documentId, title, problem } of report.unvouched) {
        strapi.log.error(`[committee] published without a matching decision: ${uid} ${documentId} “${title}” (${problem})`);
      }
      for (const { series, reference, problem } of report.brokenRecords) {
        strapi.log.error(`[committee] the chain of records “${series}” is broken at ${reference} (${problem})`);
      }
      return report;
    },
    lastReport: () => report,
  };
}
export type GateService = ReturnType<typeof gateService>;
