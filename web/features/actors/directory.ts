import type { ActorKind } from '@passerelles/content/shared';
import type { TerritoryKind } from '@passerelles/config/vocabulary';

/** An actor as the directory files it; themes and territories by slug. */
export interface FiledActor {
  name: string;
  slug: string;
  acronym: string | null;
  kind: ActorKind;
  themes: readonly string[];
  territories: readonly string[];
}
/** A theme or a territory, and what it stands in. */
export interface Node {
  slug: string;
  label: string;
  parents: readonly string[];
}
export type Place = Node & { kind: TerritoryKind; code: string | null };

export interface Directory {
  actors: readonly FiledActor[];
  themes: readonly Node[];
  territories: readonly Place[];
}

/** Of each at most one; null is all of them. */
export interface Filters {
  kind: string | null;
  theme: string | null;
  territory: string | null;
}
export const filterNames = ['kind', 'theme', 'territory'] as const;
export type FilterName = (typeof filterNames)[number];
export const noFilter: Filters = { kind: null, theme: null, territory: null };

/** A value that can be chosen, and how many actors it leaves beside the other filters. */
export interface Choice {
  value: string;
  /** Null for one that is chosen and names nothing. */
  label: string | null;
  count: number;
}

/** What contains each of these, itself included. */
function upwards(nodes: readonly Node[]): (slugs: readonly string[]) => Set<string> {
  const parents = new Map(nodes.map(({ slug, parents }) => [slug, parents]));
  return (slugs) => {
    const found = new Set<string>();
    const waiting = [...slugs];
    for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
      if (found.has(slug)) continue;
      found.add(slug);
      waiting.push(...(parents.get(slug) ?? []));
    }
    return found;
  };
}

interface Values {
  actor: FiledActor;
  /** What each filter may be for this actor to be found. */
  values: Readonly<Record<FilterName, ReadonlySet<string>>>;
}

function valuesOf({ actors, themes, territories }: Directory): Values[] {
  const themesOf = upwards(themes);
  const placesOf = upwards(territories);
  return actors.map((actor) => ({
    actor,
    values: { kind: new Set([actor.kind]), theme: themesOf(actor.themes), territory: placesOf(actor.territories) },
  }));
}

const fits = ({ values }: Values, filters: Filters, besides?: FilterName): boolean =>
  filterNames.every((name) => {
    const value = filters[name];
    return name === besides || value === null || values[name].has(value);
  });

/**
 * The actors that all filters leave, a region with what is in its communes, a theme with what stands below it; and of each filter the values
 * that leave some, with how many beside the other filters.
 */
export function narrow(
  directory: Directory,
  filters: Filters,
): { actors: FiledActor[]; choices: Record<FilterName, Omit<Choice, 'label'>[]> } {
  const all = valuesOf(directory);
  const choicesOf = (name: FilterName) => {
    const counts = new Map<string, number>();
    for (const one of all)
      if (fits(one, filters, name))
        for (const value of one.values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const chosen = filters[name];
    if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  return {
    actors: all.filter((one) => fits(one, filters)).map(({ actor }) => actor),
    choices: { kind: choicesOf('kind'), theme: choicesOf('theme'), territory: choicesOf('territory') },
  };
}

export interface Located {
  value: string;
  label: string;
  count: number;
  kind: 'department' | 'region';
  code: string;
}

/**
 * Where these actors are, for a map of departments: each counts in its departments, in its regions where it names nothing smaller; `elsewhere`
 * are those that stand in neither, with the territories that they name.
 */
export function placesOf(
  { territories }: Directory,
  actors: readonly FiledActor[],
): { places: Located[]; elsewhere: { count: number; nowhere: number; territories: Omit<Located, 'kind' | 'code'>[] } } {
  const above = upwards(territories);
  const bySlug = new Map(territories.map((one) => [one.slug, one]));
  const places = new Map<string, Located>();
  const others = new Map<string, { value: string; label: string; count: number }>();
  let [count, nowhere] = [0, 0];
  for (const actor of actors) {
    const around = [...above(actor.territories)].flatMap((slug) => bySlug.get(slug) ?? []);
    const of = (kind: Located['kind']) =>
      around.flatMap((place) =>
        place.kind === kind && place.code !== null ? [{ ...place, kind, code: place.code }] : [],
      );
    const departments = of('department');
    const located = departments.length > 0 ? departments : of('region');
    for (const { slug: value, label, kind, code } of located) {
      const known = places.get(value) ?? { value, label, count: 0, kind, code };
      places.set(value, { ...known, count: known.count + 1 });
    }
    if (located.length > 0) continue;
    count += 1;
    const named = actor.territories.flatMap((slug) => bySlug.get(slug) ?? []);
    if (named.length === 0) nowhere += 1;
    for (const { slug: value, label } of named)
      others.set(value, { value, label, count: (others.get(value)?.count ?? 0) + 1 });
  }
  const mostFirst = <T extends { count: number; label: string }>(items: Iterable<T>): T[] =>
    [...items].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return {
    places: mostFirst(places.values()),
    elsewhere: { count, nowhere, territories: mostFirst(others.values()) },
  };
}
