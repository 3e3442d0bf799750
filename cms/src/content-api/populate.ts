import type { PublicUid } from './accepted';

/**
 * What one answer of the public content API carries, per type: fixed here, whatever the client asks for. A related
 * object comes as a card (its name and address), never as the whole thing, so that no answer grows with the graph.
 */
const card = { fields: ['name', 'slug', 'kind', 'acronym'] };
const named = { fields: ['name', 'slug'] };
const territory = { fields: ['name', 'slug', 'kind', 'code'] };
/** With what tells it apart from others of its name. */
const placed = { ...territory, populate: { parents: { fields: ['name', 'kind', 'code'] } } };
// Published ones alone: Strapi looks at every level of a populate with the status that the route forces (published-only.ts).
const sheet = { fields: ['title', 'slug', 'summary'] };
const report = { fields: ['title', 'slug', 'kind'], populate: { date: true } };
const session = { populate: { speakers: { populate: { organisation: card } } } };

const practice = {
  cover: { populate: { file: true } },
  owner: card,
  startDate: true,
  endDate: true,
  themes: named,
  territories: placed,
  audiences: true,
  objectives: true,
  expectedResults: true,
  programme: session,
  humanMeans: true,
  budget: true,
  partners: { populate: { actors: card } },
  funders: { populate: { actors: card } },
  supporters: card,
  indicators: { populate: { points: true } },
  strengths: true,
  improvements: true,
  observations: true,
  inspiredBy: sheet,
  inspired: sheet,
  lineage: true,
  previousEdition: sheet,
  nextEdition: sheet,
  presentedAt: report,
  provenance: true,
  documents: true,
};

const meetingReport = {
  date: true,
  organisers: card,
  supporters: card,
  committee: { fields: ['name', 'slug', 'kind'] },
  territories: placed,
  themes: named,
  attendance: { populate: { actors: card } },
  programme: session,
  outcomes: { populate: { perspectives: { populate: { points: true } } } },
  decisions: { populate: { carriers: card, territory, horizon: true } },
  practicesPresented: sheet,
  documents: true,
  mentionedActors: card,
  mentionedTerritories: placed,
  previousEdition: report,
  nextEdition: report,
};

const actor = {
  coordinates: true,
  territories: placed,
  themes: named,
  memberOf: card,
  members: card,
  logo: true,
  successor: card,
  predecessors: card,
};

export const fixedPopulate: Readonly<Record<PublicUid, object>> = {
  'api::practice.practice': practice,
  'api::meeting-report.meeting-report': meetingReport,
  'api::actor.actor': actor,
  'api::theme.theme': { parent: named, children: named, synonyms: true },
  // Not the children: France has some 1 300 of them.
  'api::territory.territory': { parents: territory, successor: territory, predecessors: territory },
  'api::page.page': { sections: { populate: { points: true } } },
};
