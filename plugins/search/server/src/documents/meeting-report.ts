import { meetingReport as described } from '@passerelles/content/shared';
import { noFacts } from '../../../shared/domain/document';
import { sortableDate, yearOf, yearsBetween } from './dates';
import type { MeetingReportEntry } from './entries';
import { acronymsIn, actorsOf, idsOf, labelsOf, type DocumentKind } from './kind';
import { knowledgeOf } from './knowledge';
import { bodyOf } from './plain-text';

export const meetingReport: DocumentKind<MeetingReportEntry> = {
  kind: 'meeting-report',
  filedUnder: (entry) => ({ themes: idsOf(entry.themes), territories: territoriesOf(entry) }),

  build(entry, { themes, territories, validation }) {
    const territory = territories(territoriesOf(entry));
    const groups = actorGroups(entry);
    const year = yearOf(entry.date);
    const lastDay = dayOf(entry.endDate);
    return {
      title: entry.title,
      summary: entry.summary ?? '',
      body: bodyOf(described, entry, acronymsIn(...groups)),
      themes: labelsOf(entry.themes),
      territories: territories(idsOf(entry.territories)).own,
      actors: actorsOf(...groups),
      themeFacet: themes(idsOf(entry.themes)).facet,
      territoryFacet: territory.facet,
      territoryCodes: territory.codes,
      places: territory.places,
      territoryKinds: territory.kinds,
      year,
      years: yearsBetween(year, yearOf(lastDay)),
      date: sortableDate(entry.date),
      endDate: sortableDate(lastDay),
      validated: validation !== null,
      validatedBy: validation,
      attendance: entry.attendance?.count ?? null,
      venue: entry.place ?? null,
      facts: { ...noFacts, attendance: knowledgeOf(entry.attendance) },
    };
  },
};

const dayOf = (value: string | null | undefined) => (value ? { value, precision: 'day' } : null);

/** A meeting is filed under where it took place, whom it speaks of, and where its decisions apply. */
function territoriesOf(entry: MeetingReportEntry): string[] {
  const decided = (entry.decisions ?? []).flatMap(({ territory }) => (territory ? [territory] : []));
  return idsOf([...(entry.territories ?? []), ...(entry.mentionedTerritories ?? []), ...decided]);
}

function actorGroups(entry: MeetingReportEntry) {
  const speakers = (entry.programme ?? []).flatMap((session) => session.speakers ?? []);
  return [
    entry.organisers,
    entry.supporters,
    entry.attendance?.actors,
    speakers.map(({ organisation }) => organisation),
    (entry.decisions ?? []).flatMap(({ carriers }) => carriers ?? []),
    entry.mentionedActors,
  ];
}
