import { historicalSeries, type RecordKind, type StageOutcome, type StagePower } from '../../../shared';
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
  historical: 'Reprise d’une décision antérieure à la plateforme',
  correction: 'Correction mineure',
  withdrawal: 'Retrait',
  erratum: 'Erratum',
};
const documents: Record<string, string> = {
  'api::practice.practice': 'fiche pratique',
  'api::meeting-report.meeting-report': 'compte rendu',
};

/** What was decided, in a sentence of the open data, which is French by its schema. A title only where it is public. */
export function subjectOf(record: RecordRow, open: boolean): string {
  const what = documents[record.contentUid] ?? 'document';
  const act =
    record.kind === 'decision' && record.power && record.outcome
      ? outcomes[record.power][record.outcome]
      : kinds[record.kind];
  const about = record.corrects ? ` au relevé ${record.corrects}` : '';
  return `${act}${about} : ${open ? `${what} « ${record.title} »` : `${what} (document non publié)`}`;
}

/** The name of a committee's series in a refusal that an operator reads. */
export const seriesName = (series: string): string =>
  series === historicalSeries ? 'reprise (relevés sans comité)' : series;
