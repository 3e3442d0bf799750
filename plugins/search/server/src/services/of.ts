import { serviceOf } from '@passerelles/kit/server';
import { serviceKey } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { NamesService } from '../../../shared';
import type { SearchEngine } from '../engines/port';
import type { Indexer, Kept, Maintenance, Presence, QueryLog, Reader, Reconcile, Search, Synonyms } from './contracts';

/** The services of this plugin by name: what `strapi.plugin('search').service(name)` gives. */
export interface SearchServices {
  engine: SearchEngine;
  reader: Reader;
  indexer: Indexer;
  kept: Kept;
  presence: Presence;
  reconcile: Reconcile;
  synonyms: Synonyms;
  search: Search;
  queryLog: QueryLog;
  maintenance: Maintenance;
  names: NamesService;
}

export function ownService<Name extends keyof SearchServices>(strapi: Core.Strapi, name: Name): SearchServices[Name] {
  return serviceOf(strapi, serviceKey<SearchServices[Name]>('search', name));
}
