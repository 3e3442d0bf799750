import type { Core } from '@strapi/strapi';
import type { GateDecision, IntegrityReport } from '../../../shared';
import { gateAnswer } from '../gate/check';
import { governedTypes } from '../gate/governed';
import { checkIntegrity, unvouchedAmong } from '../gate/integrity';
import { withReason } from '../gate/token';
import { announceUnvouched } from '../use-cases/announce-unvouched';

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
    /** Of these documents, those that are published and not vouched for: the search asks, and does not show them. */
    unvouched: async (uid: string, documentIds: readonly string[]): Promise<string[]> =>
      (await governed.has(uid)) ? unvouchedAmong(strapi, uid, documentIds) : [],
    /** Reports, and has the search look again at what it found now, or found the last time and was mended since. */
    async checkIntegrity(): Promise<IntegrityReport> {
      const before = report?.unvouched ?? [];
      report = await checkIntegrity(strapi, governed);
      await announceUnvouched(strapi, [...before, ...report.unvouched]);
      for (const { uid, documentId, title, problem } of report.unvouched) {
        strapi.log.error(`[committee] published without a matching decision: ${uid} ${documentId} “${title}” (${problem}); it is taken off the search index`);
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
