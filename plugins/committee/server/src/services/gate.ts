import type { Core } from '@strapi/strapi';
import type { GateDecision, IntegrityReport } from '../../../shared';
import { gateAnswer } from '../gate/check';
import { dailyCheck, keepReport, lastReport } from '../gate/daily-check';
import { governedTypes } from '../gate/governed';
import { checkIntegrity } from '../gate/integrity';
import { withReason } from '../gate/token';
import { unvouchedOf } from '../gate/unvouched';
import { announceUnvouched } from '../use-cases/announce-unvouched';

/** `strapi.plugin('committee').service('gate')` */
export function gateService({ strapi }: { strapi: Core.Strapi }) {
  const governed = governedTypes(strapi);
  return {
    governed,
    isGoverned: (uid: string): Promise<boolean> => governed.has(uid),
    /** What publishing would answer now. */
    answer: (uid: string, documentId: string): Promise<GateDecision> => gateAnswer(strapi, uid, documentId, null),
    /** Unpublishes inside `unpublish` with a public reason. */
    withReason,
    /** Of these documents, those that are published and not vouched for: the search asks, and does not show them. */
    async unvouched(uid: string, documentIds: readonly string[]): Promise<string[]> {
      if (!(await governed.has(uid))) return [];
      return [...new Set((await unvouchedOf(strapi, uid, documentIds)).map(({ documentId }) => documentId))];
    },
    /** Reports, and has the search look again at what it found now, or found the last time and was mended since. */
    async checkIntegrity(): Promise<IntegrityReport> {
      const before = (await lastReport(strapi))?.unvouched ?? [];
      const report = await checkIntegrity(strapi, governed);
      await announceUnvouched(strapi, [...before, ...report.unvouched]);
      await keepReport(strapi, report);
      for (const { uid, documentId, title, problem } of report.unvouched) {
        strapi.log.error(
          `[committee] published without a matching decision: ${uid} ${documentId} “${title}” (${problem}); it is taken off the search index`,
        );
      }
      for (const { series, reference, problem } of report.brokenRecords) {
        strapi.log.error(`[committee] the chain of records “${series}” is broken at ${reference} (${problem})`);
      }
      return report;
    },
    /** Makes `check` at start and daily, in one process at a time; `now` is the clock, milliseconds. */
    dailyCheck: (check: () => Promise<unknown>, now?: () => number) => dailyCheck(strapi, check, now),
    /** What the last check found, whichever process made it. */
    lastReport: () => lastReport(strapi),
  };
}
export type GateService = ReturnType<typeof gateService>;
