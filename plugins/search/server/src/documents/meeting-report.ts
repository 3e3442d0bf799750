import { noFacts } from '../../../shared/domain/document';
import { sortableDate, yearOf, yearsBetween } from './dates';
import type { MeetingReportEntry } from './entries';
import { acronymsIn, actorCard, actorsOf, card, idsOf, labelsOf, sessions, sheetCard, type DocumentKind } from './kind';
import { knowledgeOf } from './knowledge';
import { frenchNumber, fromBlocks, fromItems, fromSessions, paragraphs, phrase } from './plain-text';

export const meetingReport: DocumentKind<MeetingReportEntry> = {
  kind: 'meeting-report',
  draftAndPublish: true,
  governed: true,
  populate: {
    date: true,
    organisers: actorCard,
    supporters: actorCard,
    committee: { fields: ['name'] },
    territories: card,
    themes: card,
    attendance: { populate: { actors: actorCard } },
    programme: sessions,
    outcomes: { populate: { perspectives: { populate: { points: true } } } },
    decisions: { populate: { carriers: actorCard, territory: card } },
    practicesPresented: sheetCard,
    mentionedActors: actorCard,
    mentionedTerritories: card,
  },
  filedUnder: (entry) => ({ themes: idsOf(entry.themes), territories: territoriesOf(entry) }),

  build(entry, { themes, territories, validation }) {
    const territory = territories(territoriesOf(entry));
    const groups = actorGroups(entry);
    const year = yearOf(entry.date);
    return {
      title: entry.title,
      summary: entry.summary ?? '',
      body: bodyOf(entry, acronymsIn(...groups)),
      themes: labelsOf(entry.themes),
      territories: territories(idsOf(entry.territories)).own,
      actors: actorsOf(...groups),
      themeFacet: themes(idsOf(entry.themes)).facet,
      territoryFacet: territory.facet,
      territoryCodes: territory.codes,
      places: territory.places,
      territoryKinds: territory.kinds,
      year,
      years: yearsBetween(year, year),
      date: sortableDate(entry.date),
      validated: validation !== null,
      validatedBy: validation,
      attendance: entry.attendance?.count ?? null,
      venue: entry.place ?? null,
      facts: { ...noFacts, attendance: knowledgeOf(entry.attendance) },
    };
  },
};

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

function bodyOf(entry: MeetingReportEntry, acronyms: readonly string[]): string {
  const { attendance } = entry;
  return paragraphs(
    entry.place,
    entry.committee?.name,
    ...fromSessions(entry.programme),
    ...fromBlocks(entry.proceedings),
    ...(entry.outcomes ?? []).flatMap(({ axis, perspectives }) => [
      axis,
      ...(perspectives ?? []).flatMap(({ title, points }) => [title, ...fromItems(points)]),
    ]),
    ...(entry.decisions ?? []).map(({ statement, reason }) => phrase(' — ', statement, reason)),
    ...(entry.practicesPresented ?? []).map(({ title }) => title),
    phrase(' — ', attendance?.count ? `${frenchNumber(attendance.count)} participants` : null, attendance?.note),
    acronyms.join(', '),
  );
}
