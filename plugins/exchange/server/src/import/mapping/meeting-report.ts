import { toBlocks, type ImportedMeetingReport } from '../../../../shared';
import type { Data, Resolve } from '../kinds';
import { many, one, sessions, textItems } from './common';

type Decision = NonNullable<ImportedMeetingReport['decisions']>[number];

function decisionData(decision: Decision, at: number, resolve: Resolve): Data {
  const { status, practice, ...rest } = decision;
  const path = ['decisions', at];
  // Resolved to be sure that the practice exists; stored as a slug, so that a report in public never points at a draft.
  if (practice) resolve('practices', practice, [...path, 'practice']);
  return {
    ...rest,
    kind: decision.kind ?? 'decision',
    carriers: many(resolve, 'actors', decision.carriers, [...path, 'carriers']),
    territory: one(resolve, 'territories', decision.territory, [...path, 'territory']),
    progress: status,
    practiceSlug: practice,
  };
}

export function meetingReportData(item: ImportedMeetingReport, resolve: Resolve): Data {
  const { attendance, proceedings, mentions, ...rest } = item;
  return {
    ...rest,
    organisers: many(resolve, 'actors', item.organisers, ['organisers']),
    supporters: many(resolve, 'actors', item.supporters, ['supporters']),
    committee: one(resolve, 'committees', item.committee, ['committee']),
    territories: many(resolve, 'territories', item.territories, ['territories']),
    themes: many(resolve, 'themes', item.themes, ['themes']),
    attendance: attendance
      ? {
          ...attendance,
          state: attendance.state ?? 'filled',
          actors: many(resolve, 'actors', attendance.actors, ['attendance', 'actors']),
        }
      : attendance,
    programme: sessions(resolve, item.programme),
    proceedings: proceedings ? toBlocks(proceedings) : proceedings,
    outcomes: item.outcomes?.map(({ axis, perspectives }) => ({
      axis,
      perspectives: perspectives?.map((perspective) => ({
        title: perspective.title,
        points: textItems(perspective.points),
      })),
    })),
    decisions: item.decisions?.map((decision, index) => decisionData(decision, index, resolve)),
    practicesPresented: many(resolve, 'practices', item.practicesPresented, ['practicesPresented']),
    mentionedActors: many(resolve, 'actors', mentions?.actors, ['mentions', 'actors']),
    mentionedTerritories: many(resolve, 'territories', mentions?.territories, ['mentions', 'territories']),
    previousEdition: one(resolve, 'meetingReports', item.previousEdition, ['previousEdition']),
    nextEdition: one(resolve, 'meetingReports', item.nextEdition, ['nextEdition']),
  };
}
