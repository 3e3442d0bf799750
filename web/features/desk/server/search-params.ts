export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The first value of a parameter of the page's address. */
export async function param(searchParams: SearchParams, name: string): Promise<string | undefined> {
  return [(await searchParams)[name]].flat()[0];
}
