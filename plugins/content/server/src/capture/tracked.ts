import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

/** The content types whose changes others follow: what is published, and what the published things are filed under. */
const trackedUids = [
  'api::practice.practice',
  'api::meeting-report.meeting-report',
  'api::actor.actor',
  'api::theme.theme',
  'api::territory.territory',
  'api::page.page',
  'plugin::committee.committee',
] as const;

export type TrackedUid = (typeof trackedUids)[number];

export function isTracked(uid: string): uid is TrackedUid {
  return (trackedUids as readonly string[]).includes(uid);
}

export interface Population {
  [attribute: string]: { select?: string[]; populate?: Population };
}

/** The attributes of a type that only mirror relations which others hold to it: `children`, `members`. */
export function incomingRelations(strapi: Core.Strapi, uid: string): string[] {
  return Object.entries(schemaOf(strapi, uid)?.attributes ?? {}).flatMap(([name, { mappedBy }]) =>
    mappedBy === undefined ? [] : [name],
  );
}

/**
 * The populate of every relation to a tracked type, wherever it stands in components. Computed once per type from the
 * schema, so that a new relation is followed without anyone thinking of it.
 */
export function relationsOf(strapi: Core.Strapi, uid: string): Population {
  const population: Population = {};
  for (const [name, attribute] of Object.entries(schemaOf(strapi, uid)?.attributes ?? {})) {
    if (attribute.type === 'relation' && attribute.target && isTracked(attribute.target)) {
      population[name] = { select: ['documentId'] };
    }
    if (attribute.type === 'component' && attribute.component) {
      const inner = relationsOf(strapi, attribute.component);
      if (Object.keys(inner).length > 0) population[name] = { populate: inner };
    }
  }
  return population;
}
