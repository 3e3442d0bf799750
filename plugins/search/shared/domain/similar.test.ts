import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacts, type IndexDocument } from './document';
import { candidateQueries, rankSimilar, similarAtMost, type Candidate } from './similar';

const labels = (...values: string[]) => values.map((value) => ({ value, label: value }));
const place = (code: string) => ({ kind: 'department' as const, code, value: `d-${code}`, label: code });

function sheet(given: Partial<IndexDocument> & { id: string }): IndexDocument {
  return {
    kind: 'practice',
    uid: 'api::practice.practice',
    slug: given.id,
    url: `/pratiques/${given.id}`,
    title: given.id,
    acronyms: [],
    summary: '',
    body: '',
    themes: [],
    territories: [],
    actors: [],
    themeFacet: [],
    territoryFacet: [],
    territoryCodes: [],
    audiences: [],
    year: null,
    years: [],
    date: null,
    status: null,
    validated: false,
    validatedBy: null,
    budgetBand: null,
    attendance: null,
    geo: null,
    places: [],
    territoryKinds: [],
    endDate: null,
    venue: null,
    facts: noFacts,
    updatedAt: null,
    fingerprint: JSON.stringify(given),
    ...given,
  };
}

const angers = { territories: labels('angers'), places: [place('49')], territoryKinds: ['commune' as const] };
const source = sheet({
  id: 'source',
  title: 'Jardin partagé',
  themes: labels('jardins', 'lien'),
  audiences: ['familles'],
  ...angers,
});
const asCandidate = (document: IndexDocument): Candidate => ({ ...document, read: () => document });
const found = (...candidates: IndexDocument[]) =>
  rankSimilar(source, candidates.map(asCandidate)).map(({ document, reasons }) => [document.id, reasons]);

describe('rankSimilar', () => {
  it('says what brings a sheet near', () => {
    const near = sheet({
      id: 'potager',
      themes: labels('jardins'),
      audiences: ['familles', 'aînés'],
      territories: labels('nantes'),
      places: [place('44')],
      territoryKinds: ['commune'],
    });
    expect(found(near)).toEqual([['potager', ['theme', 'audience', 'territory-kind']]]);
  });

  it('says the same town once, not its department and kind as well', () => {
    expect(found(sheet({ id: 'a', themes: labels('lien'), ...angers }))).toEqual([['a', ['theme', 'territory']]]);
  });

  it('does not take a place, or the kind of a place, for likeness', () => {
    expect(found(sheet({ id: 'piscine', title: 'Piscine', themes: labels('sport'), ...angers }))).toEqual([]);
  });

  it('finds what tells of the same thing in the same words, without a theme in common', () => {
    const text = 'Des habitants cultivent un jardin partagé au pied des immeubles, avec un composteur collectif.';
    const twin = sheet({ id: 'twin', title: 'Un jardin au pied des immeubles', body: text });
    const other = sheet({ id: 'other', body: 'Une permanence juridique en mairie, le mardi.' });
    const [nearest] = rankSimilar({ ...source, body: text, fingerprint: 'potager of that text' }, [
      asCandidate(twin),
      asCandidate(other),
    ]);
    expect(nearest).toMatchObject({ document: { id: 'twin' }, reasons: ['text'] });
  });

  it('reads a version of a sheet once, and again the few that are shown', () => {
    const far = sheet({ id: 'far', title: 'Piscine', themes: labels('sport') });
    const near = sheet({ id: 'near-again', themes: labels('jardins') });
    const read: string[] = [];
    const counted = (document: IndexDocument): Candidate => ({
      ...document,
      read: () => {
        read.push(document.id);
        return document;
      },
    });
    const rank = () => rankSimilar(source, [counted(far), counted(near)]);
    rank();
    expect(read).toEqual(['far', 'near-again', 'near-again']);
    rank();
    expect(read.slice(3)).toEqual(['near-again']);
    rankSimilar(source, [counted({ ...far, fingerprint: 'a later version' })]);
    expect(read.slice(4)).toEqual(['far']);
  });

  it('puts more in common before less', () => {
    const one = sheet({ id: 'one', themes: labels('jardins', 'numérique', 'santé') });
    const both = sheet({ id: 'both', themes: labels('jardins', 'lien') });
    expect(found(one, both).map(([id]) => id)).toEqual(['both', 'one']);
  });

  it('never answers itself, never more than four, and the same in any order', () => {
    const theme = fc.constantFrom('jardins', 'lien', 'sport');
    const candidate = fc.record({
      id: fc.constantFrom('source', ...'abcdefgh'),
      themes: fc.uniqueArray(theme),
      title: fc.constantFrom('Jardin', 'Potager', 'Jardin partagé'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ id }) => id }), (drawn) => {
        const sheets = drawn.map(({ themes, ...rest }) => sheet({ ...rest, themes: labels(...themes) }));
        const answer = found(...sheets);
        expect(answer.length).toBeLessThanOrEqual(similarAtMost);
        expect(answer.map(([id]) => id)).not.toContain('source');
        expect(found(...[...sheets].reverse())).toEqual(answer);
        expect(found(...sheets, ...sheets)).toEqual(answer);
      }),
    );
  });
});

describe('candidateQueries', () => {
  it('asks for each thing that a sheet can share, and for the words of its title, among its kind', () => {
    const asked = candidateQueries(source).map(({ text, filters }) => [text.slots.length, filters]);
    expect(asked).toEqual([
      [0, { theme: ['jardins', 'lien'], kind: ['practice'] }],
      [0, { territory: ['angers'], kind: ['practice'] }],
      [0, { audience: ['familles'], kind: ['practice'] }],
      [2, { kind: ['practice'] }],
    ]);
    expect(candidateQueries(sheet({ id: 'bare', title: '« »' }))).toEqual([]);
  });
});
