import { useQueryParams } from '@strapi/strapi/admin';

export type PageQuery = {
  page?: string;
  pageSize?: string;
  state?: string;
  scope?: string;
  committee?: string;
  q?: string;
  kind?: string;
  outcome?: string;
  year?: string;
};

/** The page of a list as its address says it (`?page=2&state=accepted`), so that it can be linked to and gone back to. */
export function usePageQuery(): PageQuery {
  const [{ query }] = useQueryParams<PageQuery>();
  return query;
}

/** `?a=1&b=2` of what is set; nothing when nothing is. */
export function search(parameters: Record<string, string | undefined>): string {
  const set = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
