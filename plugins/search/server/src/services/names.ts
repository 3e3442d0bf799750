import {
  departmentOfCommune,
  type LabelledTerritory,
  type OfficialCommune,
  territoriesService,
} from '@passerelles/content/shared';
import { schemaOf, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { FoundName, FoundTerritory, NamesService } from '../../../shared';
import { findAmong, NameIndex, type Named } from '../../../shared/domain/names';

/** A document found by its name. */
interface Row extends FoundName {
  acronym?: string | null;
  code?: string | null;
  kind?: LabelledTerritory['kind'];
  parents?: LabelledTerritory['parents'];
}
type Weighed = FoundTerritory & { weight: number };

interface Cached<Value> {
  version: string;
  readAt: number;
  value: Value;
}

const territoryUid = 'api::territory.territory';
/** Even when nothing seems to have changed: a long transaction may have ended behind a later one. */
const keptMs = 60_000;

/**
 * Look-up by name, the same for the desk, the committees' pickers and the admin panel. The names of a type are kept in memory, and
 * read again when its table has changed: three small queries tell.
 */
export function names({ strapi }: { strapi: Core.Strapi }): NamesService {
  const kept = new Map<string, Cached<unknown>>();

  /** The official list does not change while the process lives: it is cut into words once. */
  let communes: NameIndex<Weighed> | undefined;
  let inhabitants: ReadonlyMap<string, number> | undefined;

  async function indexOf<Value>(uid: string, key: string, make: () => Promise<Value>): Promise<Value> {
    const version = await versionOf(strapi, uid);
    const known = kept.get(key) as Cached<Value> | undefined;
    if (known?.version === version && Date.now() - known.readAt < keptMs) return known.value;
    const value = await make();
    kept.set(key, { version, readAt: Date.now(), value });
    return value;
  }

  return {
    async find(uid, typed, atMost) {
      const field = nameField(strapi, uid);
      if (field === undefined) return [];
      const index = await indexOf(uid, uid, async () => new NameIndex(await readNames(strapi, uid, field), describe));
      return index.find(typed, atMost);
    },

    async findTerritories(typed, atMost) {
      const stored = await indexOf(territoryUid, 'territories', async () => {
        inhabitants ??= new Map(official(strapi).map(({ code, population }) => [code, population]));
        const rows = await readTerritories(strapi, inhabitants);
        return {
          index: new NameIndex<Weighed>(rows, describeWeighed),
          codes: new Set(rows.flatMap(({ kind, code }) => (kind === 'commune' && code ? [code] : []))),
        };
      });
      communes ??= new NameIndex<Weighed>(official(strapi).map(asTerritory), describeWeighed);
      const notStored = ({ documentId, code }: Weighed) => documentId !== null || !stored.codes.has(code ?? '');
      return findAmong([stored.index, communes], typed, atMost, notStored).map(
        ({ documentId, name, kind, code, parents }) => ({ documentId, name, kind, code, parents }),
      );
    },
  };
}

async function versionOf(strapi: Core.Strapi, uid: string): Promise<string> {
  const table = strapi.db.query(uid);
  const latest = async (by: 'id' | 'updatedAt') =>
    (await table.findMany({ select: [by], orderBy: { [by]: 'desc' }, limit: 1 }))[0]?.[by];
  return JSON.stringify([await table.count(), await latest('id'), await latest('updatedAt')]);
}

const attributesOf = (strapi: Core.Strapi, uid: string) => schemaOf(strapi, uid)?.attributes ?? {};

function nameField(strapi: Core.Strapi, uid: string): string | undefined {
  const attributes = attributesOf(strapi, uid);
  return ['name', 'title'].find((field) => field in attributes);
}

async function readNames(strapi: Core.Strapi, uid: string, field: string): Promise<Row[]> {
  const attributes = attributesOf(strapi, uid);
  const others = ['acronym', 'code'].filter((other) => other in attributes);
  const rows: Record<string, string>[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', field, ...others] });
  // A draft and its published version may differ: both names lead to the document.
  return rows.map((row) => ({
    documentId: row.documentId!,
    name: row[field] ?? '',
    acronym: row.acronym,
    code: row.code,
  }));
}

async function readTerritories(strapi: Core.Strapi, inhabitants: ReadonlyMap<string, number>): Promise<Weighed[]> {
  const rows: FoundTerritory[] = await strapi.db.query(territoryUid).findMany({
    select: ['documentId', 'name', 'kind', 'code'],
    populate: { parents: { select: ['name', 'kind', 'code'] } },
  });
  return rows.map((row) => ({
    ...row,
    weight: (row.kind === 'commune' && inhabitants.get(row.code ?? '')) || (weights[row.kind ?? ''] ?? 0),
  }));
}

/** What people mean first by a name that several share. */
const weights: Readonly<Record<string, number>> = {
  country: 4e9,
  region: 3e9,
  department: 2e9,
  epci: 5e4,
  'priority-district': 1e4,
  'ad-hoc': 1e4,
  foreign: 1e4,
};

const official = (strapi: Core.Strapi): readonly OfficialCommune[] => serviceOf(strapi, territoriesService).communes();

const asTerritory = ({ code, name, population }: OfficialCommune): Weighed => ({
  documentId: null,
  name,
  kind: 'commune',
  code,
  parents: [],
  weight: population,
});

const describeWeighed = ({ weight, ...row }: Weighed): Named => ({ ...describe(row), weight });

function describe({
  name,
  acronym,
  code,
  kind,
}: {
  name: string;
  acronym?: string | null;
  code?: string | null;
  kind?: LabelledTerritory['kind'];
}): Named {
  const department = kind === 'commune' && code ? [departmentOfCommune(code)] : [];
  return { names: acronym ? [name, acronym] : [name], codes: code ? [code, ...department] : [] };
}
