import type { AttributeShape, SchemaLookup, SchemaShape } from '@passerelles/kit/shared';

/** Governed fields by name: JSON values only, no row ids, no dates of storage. */
export type Snapshot = Record<string, unknown>;

/** A file as a snapshot holds it: SHA-256 of its bytes in hexadecimal, null while nobody could read them. */
export interface MediaIdentity {
  sha256: string | null;
  name: string | null;
}

const storageFields = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);
const numbers = new Set(['integer', 'float', 'decimal']);

/**
 * Which attributes a committee vouches for: all but storage fields, secrets, accounts, and the inverse side of
 * relations, which other documents change by pointing here.
 */
export function isGovernedField(name: string, attribute: AttributeShape): boolean {
  if (storageFields.has(name) || attribute.type === 'password') return false;
  if (attribute.type !== 'relation') return true;
  const target = attribute.target ?? '';
  return !attribute.mappedBy && !target.startsWith('admin::') && !target.startsWith('plugin::users-permissions');
}

/**
 * The version examined, in a form that does not move when Strapi rewrites its rows: relations by documentId in a
 * stable order, components without ids, media by the hash of their bytes and the name that readers click. Blank text and null are the same thing: forms mix them up.
 */
export function normalise(
  entry: Readonly<Record<string, unknown>>,
  schema: SchemaShape,
  components: SchemaLookup,
): Snapshot {
  const snapshot: Snapshot = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (isGovernedField(name, attribute)) snapshot[name] = normaliseValue(entry[name], attribute, components);
  }
  return snapshot;
}

function normaliseValue(value: unknown, attribute: AttributeShape, components: SchemaLookup): unknown {
  switch (attribute.type) {
    case 'relation':
      return normaliseRelation(value, attribute);
    case 'media':
      return attribute.multiple ? list(value).map(mediaIdentity) : mediaIdentity(value);
    case 'component':
      return attribute.repeatable
        ? list(value).map((item) => normaliseComponent(item, attribute.component, components))
        : normaliseComponent(value, attribute.component, components);
    case 'dynamiczone':
      return list(value).map((item) => {
        const uid = isRecord(item) ? String(item.__component) : undefined;
        return { __component: uid ?? null, ...(normaliseComponent(item, uid, components) ?? {}) };
      });
    default:
      return normaliseScalar(value, attribute.type);
  }
}

function normaliseScalar(value: unknown, type: string): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (numbers.has(type)) return Number(value);
  if (type === 'biginteger') return String(value);
  if (value instanceof Date) return value.toISOString();
  // Through JSON once, so that what is compared is what would be stored.
  return typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value;
}

function normaliseRelation(value: unknown, attribute: AttributeShape): unknown {
  const identities = list(value)
    .filter(isRecord)
    .map((target) => ({ uid: String(target.__type ?? attribute.target ?? ''), documentId: String(target.documentId) }));
  if (attribute.relation?.endsWith('ToOne')) return identities[0] ?? null;
  return identities.sort((a, b) => order(`${a.uid}:${a.documentId}`, `${b.uid}:${b.documentId}`));
}

function normaliseComponent(value: unknown, uid: string | undefined, components: SchemaLookup): Snapshot | null {
  if (!isRecord(value)) return null;
  const schema = uid ? components(uid) : undefined;
  if (!schema) throw new Error(`Unknown component ${uid ?? ''}: its content could not be vouched for`);
  return normalise(value, schema, components);
}

/**
 * A file's address and its `hash` (Strapi's name for it) stay when it is replaced: only its bytes say what it shows. The
 * media library's own caption and alternative text are shown nowhere; a cover's are fields of the sheet.
 */
function mediaIdentity(value: unknown): MediaIdentity | null {
  if (!isRecord(value)) return null;
  return {
    sha256: typeof value.sha256 === 'string' ? value.sha256 : null,
    name: typeof value.name === 'string' ? value.name : null,
  };
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By code unit, not by locale: the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
