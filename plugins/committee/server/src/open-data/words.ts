import type { Core } from '@strapi/strapi';
import {
  historicalSeries,
  withdrawalSeries,
  type RecordKind,
  type StageOutcome,
  type StagePower,
} from '../../../shared';
import { configurationOf } from '../configuration';
import type { RecordRow } from '../store/rows';

const outcomes: Record<StagePower, Record<StageOutcome, string>> = {
  opinion: {
    approved: 'Avis favorable',
    'approved-with-reservations': 'Avis favorable avec réserve',
    'changes-requested': 'Demande de modifications',
    rejected: 'Avis défavorable',
    adjourned: 'Ajournement',
  },
  decision: {
    approved: 'Adoption',
    'approved-with-reservations': 'Adoption avec réserve',
    'changes-requested': 'Demande de modifications',
    rejected: 'Refus',
    adjourned: 'Ajournement',
  },
};
const kinds: Record<RecordKind, string> = {
  decision: 'Décision',
  lifting: 'Levée de réserves',
  historical: 'Reprise d’une décision antérieure à la plateforme',
  correction: 'Correction mineure',
  withdrawal: 'Retrait',
  erratum: 'Erratum',
};

/** What was decided, in a sentence of the open data, which is French by its schema. A title only where it is public. */
export function subjectOf(strapi: Core.Strapi, record: RecordRow, open: boolean): string {
  const name = configurationOf(strapi).governedTypes[record.contentUid]?.name.fr ?? 'document';
  const what = name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);
  const act =
    record.kind === 'decision' && record.power && record.outcome
      ? outcomes[record.power][record.outcome]
      : kinds[record.kind];
  const about = record.corrects ? ` au relevé ${record.corrects}` : '';
  return `${act}${about} : ${open ? `${what} « ${record.title} »` : `${what} (document non publié)`}`;
}

/** The name of a committee's series in a refusal that an operator reads. */
export const seriesName = (series: string): string => {
  if (series === historicalSeries) return 'reprise (relevés sans comité)';
  return series === withdrawalSeries ? 'retraits (relevés de la rédaction)' : series;
};
