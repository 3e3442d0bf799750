import type { ActorEntry } from './entries';
import { acronymsIn, actorsOf, idsOf, labelsOf, type DocumentKind } from './kind';
import { paragraphs } from './plain-text';

export const actor: DocumentKind<ActorEntry> = {
  kind: 'actor',
  filedUnder: (entry) => ({ themes: idsOf(entry.themes), territories: idsOf(entry.territories) }),

  build(entry, { themes, territories }) {
    const territory = territories(idsOf(entry.territories));
    const groups = [entry.memberOf, [entry.successor], entry.predecessors];
    const { latitude, longitude } = entry.coordinates ?? {};
    const located = typeof latitude === 'number' && typeof longitude === 'number';
    return {
      title: entry.name,
      acronyms: entry.acronym ? [entry.acronym] : [],
      summary: entry.mission ?? '',
      body: paragraphs(entry.description, entry.address, entry.rna, entry.siret, acronymsIn(...groups).join(', ')),
      themes: labelsOf(entry.themes),
      territories: territory.own,
      actors: actorsOf(...groups),
      themeFacet: themes(idsOf(entry.themes)).facet,
      territoryFacet: territory.facet,
      territoryCodes: territory.codes,
      places: territory.places,
      territoryKinds: territory.kinds,
      geo: located ? { lat: latitude, lng: longitude } : null,
    };
  },
};
