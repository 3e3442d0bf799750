import type { Core } from '@strapi/strapi';

export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}
/** A relation as the database layer knows it; `localizations` alone, which Strapi adds to every type, has no table of its own. */
export interface Join {
  relation: string;
  inversedBy?: string;
  joinTable?: JoinTable;
}

export const joinOf = (strapi: Core.Strapi, uid: string, name: string): Join =>
  strapi.db.metadata.get(uid as never).attributes[name] as unknown as Join;

/** Where the rows of a relation, or of a component's place, are linked. */
export function joinTableOf(strapi: Core.Strapi, uid: string, name: string): JoinTable {
  const { joinTable } = joinOf(strapi, uid, name);
  if (!joinTable) throw new Error(`${uid}.${name} has no table of its own.`);
  return joinTable;
}
