import type { Core } from '@strapi/strapi';
import type { GateService } from '../../../shared';
import { gateAnswer } from '../gate/check';
import { dailyCheck, keepReport, lastReport } from '../gate/daily-check';
import { governedTypes, type GovernedTypes } from '../gate/governed';
import { checkIntegrity } from '../gate/integrity';
import { withReason } from '../gate/token';
import { unvouchedOf, vouchedOf } from '../gate/unvouched';
import { announceUnvouched } from '../use-cases/announce-unvouched';

/** The service as the plugin itself uses it. */
export interface InternalGateService extends GateService {
  governed: GovernedTypes;
  /** Makes `check` at start and daily, in one process at a time; `now` is the clock, milliseconds. */
  dailyCheck(check: () => Promise<unknown>, now?: () => number): ReturnType<typeof dailyCheck>;
}

export function gateService({ strapi }: { strapi: Core.Strapi }): InternalGateService {
  const governed = governedTypes(strapi);
  return {
    governed,
    isGoverned: (uid) => governed.has(uid),
    answer: (uid, documentId) => gateAnswer(strapi, uid, documentId, null),
    withReason,
    async unvouched(uid, documentIds) {
      if (!(await governed.has(uid))) return [];
      return [...new Set((await unvouchedOf(strapi, uid, documentIds)).map(({ documentId }) => documentId))];
    },
    vouched: (uid, documentIds, populate) => vouchedOf(strapi, uid, documentIds, populate),
    /** Reports, and has the search look again at what it found now, or found the last time and was mended since. */
    async checkIntegrity() {
      const before = (await lastReport(strapi))?.unvouched ?? [];
      const report = await checkIntegrity(strapi, governed);
      await announceUnvouched(strapi, [...before, ...report.unvouched]);
      await keepReport(strapi, report);
      for (const { uid, documentId, title, problem } of report.unvouched) {
        strapi.log.error(
          `[committee] published without a matching decision: ${uid} ${documentId} “${title}” (${problem})`,
        );
      }
      for (const { series, reference, problem } of report.brokenRecords) {
        strapi.log.error(`[committee] the chain of records “${series}” is broken at ${reference} (${problem})`);
      }
      return report;
    },
    dailyCheck: (check, now) => dailyCheck(strapi, check, now),
    lastReport: () => lastReport(strapi),
  };
}
