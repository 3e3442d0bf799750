import { toBlocks, type ImportedPractice } from '../../../../shared';
import type { Data, Resolve } from '../kinds';
import { many, one, sessions, textItems } from './common';

type ActorGroup = NonNullable<ImportedPractice['partners']>;

const group = (resolve: Resolve, given: ActorGroup | null | undefined, key: string) =>
  given ? { ...given, actors: many(resolve, 'actors', given.actors, [key, 'actors']) } : given;

/** An amount or a note without a state says that the budget is known. */
const budget = (given: ImportedPractice['budget']) =>
  given ? { currency: 'EUR', ...given, state: given.state ?? 'filled' } : given;

/** Practices that inspired this one, and for those that say it, what was kept, changed and dropped. */
function inspiration(given: ImportedPractice['inspiredBy'], resolve: Resolve): Data {
  if (!given) return {};
  const items = given.map((item) => (typeof item === 'string' ? { practice: item } : item));
  return {
    inspiredBy: items.map((item, index) => resolve('practices', item.practice, ['inspiredBy', index])),
    lineage: items
      .filter((item) => Object.keys(item).length > 1)
      .map(({ practice, ...said }) => ({ practiceSlug: practice, ...said })),
  };
}

export function practiceData(item: ImportedPractice, resolve: Resolve): Data {
  const { image, status, description, indicators, inspiredBy, ...rest } = item;
  return {
    ...rest,
    cover: image,
    owner: one(resolve, 'actors', item.owner, ['owner']),
    practiceStatus: status,
    themes: many(resolve, 'themes', item.themes, ['themes']),
    territories: many(resolve, 'territories', item.territories, ['territories']),
    audiences: textItems(item.audiences),
    objectives: textItems(item.objectives),
    expectedResults: textItems(item.expectedResults),
    description: description ? toBlocks(description) : description,
    programme: sessions(resolve, item.programme),
    humanMeansState: item.humanMeansState ?? (item.humanMeans?.length ? 'filled' : undefined),
    budget: budget(item.budget),
    partners: group(resolve, item.partners, 'partners'),
    funders: group(resolve, item.funders, 'funders'),
    supporters: many(resolve, 'actors', item.supporters, ['supporters']),
    indicators: indicators?.map(({ series, ...indicator }) => ({ ...indicator, points: series })),
    strengths: textItems(item.strengths),
    improvements: textItems(item.improvements),
    observations: textItems(item.observations),
    ...inspiration(inspiredBy, resolve),
    previousEdition: one(resolve, 'practices', item.previousEdition, ['previousEdition']),
    nextEdition: one(resolve, 'practices', item.nextEdition, ['nextEdition']),
  };
}
