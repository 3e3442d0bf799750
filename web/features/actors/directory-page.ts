import { actor as type, actorKinds } from '@passerelles/content/shared';
import { publicAddress } from '../../lib/addresses';
import { loadDirectory } from '../../lib/cms/directory';
import { described } from '../../lib/described';
import { inOrder } from '../../lib/format/order';
import { firstOf } from '../../lib/http/query';
import {
  filterNames,
  narrow,
  noFilter,
  placesOf,
  type Choice,
  type Directory,
  type FiledActor,
  type FilterName,
  type Filters,
} from './directory';

export const directoryViews = ['list', 'map'] as const;
export type DirectoryView = (typeof directoryViews)[number];

export interface DirectoryContent {
  filters: Filters;
  view: DirectoryView;
  actors: Pick<FiledActor, 'name' | 'slug' | 'acronym' | 'kind'>[];
  choices: Record<FilterName, Choice[]>;
  /** Only when a map is asked for. */
  places: ReturnType<typeof placesOf> | null;
  /** Absolute: the one address of what is shown. */
  url: string;
}

/** The address of the directory, narrowed; what is usual is left out, so that one selection has one address. */
export function directoryAddress(filters: Filters, view: DirectoryView = 'list'): string {
  const params = new URLSearchParams();
  for (const name of filterNames) if (filters[name] !== null) params.set(name, filters[name]);
  if (view !== 'list') params.set('view', view);
  const query = params.toString();
  return query ? `/acteurs?${query}` : '/acteurs';
}

type Query = Record<string, string | string[] | undefined>;

/** What an address asks for; of a repeated parameter the first counts, and what is no slug is passed over. */
export function readDirectoryQuery(query: Query): { filters: Filters; view: DirectoryView } {
  const first = (name: string) => firstOf(query[name]);
  const filters: Filters = { ...noFilter };
  for (const name of filterNames) if (/^[a-z0-9-]{1,200}$/.test(first(name))) filters[name] = first(name);
  return { filters, view: first('view') === 'map' ? 'map' : 'list' };
}

const { option } = described(type);

function labelsOf({ themes, territories }: Directory, name: FilterName): (value: string) => string | null {
  if (name === 'kind') return (value) => (actorKinds.some((kind) => kind === value) ? option('kind', value) : null);
  const labels = new Map((name === 'theme' ? themes : territories).map(({ slug, label }) => [slug, label]));
  return (value) => labels.get(value) ?? null;
}

/** Everything that the directory shows, narrowed. */
export async function loadActors(filters: Filters, view: DirectoryView): Promise<DirectoryContent> {
  const directory = await loadDirectory();
  const { actors, choices } = narrow(directory, filters);
  const named = (name: FilterName): Choice[] => {
    const label = labelsOf(directory, name);
    return choices[name]
      .map((choice) => ({ ...choice, label: label(choice.value) }))
      .filter(({ value, label: known }) => known !== null || value === filters[name])
      .sort((a, b) => inOrder(a.label ?? '', b.label ?? ''));
  };
  return {
    filters,
    view,
    actors: actors.map(({ name, slug, acronym, kind }) => ({ name, slug, acronym, kind })),
    choices: { kind: named('kind'), theme: named('theme'), territory: named('territory') },
    places: view === 'map' ? placesOf(directory, actors) : null,
    url: publicAddress(directoryAddress(filters, view)),
  };
}
