import type { Core } from '@strapi/strapi';

/** Rows by the thousand, written past Strapi in batches: what stands in a database that has been in use for years. */
export interface ManyRows {
  /** `count` rows of a type with all that its schema knows: every field, component, and link to what was made before. */
  make(uid: string, count: number): Promise<void>;
  /** Document ids of the published rows of a type. */
  ids(uid: string): string[];
}

interface Attribute {
  type: string;
  repeatable?: boolean;
  component?: string;
  relation?: string;
  target?: string;
  enum?: string[];
  maxLength?: number;
}
const sentence = 'Une action menée avec les habitants du quartier, qui a demandé du temps et des moyens. ';
const paragraph = sentence.repeat(12);
/** Row numbers begin here, above those of what the CMS itself has made. */
const first = 1_000_000;

/** What a field of that type may hold in row `n`; undefined for what is no column. */
function valueOf(
  name: string,
  { type, enum: choices, maxLength }: Attribute,
  n: number,
  inComponent: boolean,
): unknown {
  const values: Record<string, () => unknown> = {
    uid: () => `${name}-${n}`,
    string: () => `${name} eeee aaaa ${n} ${sentence}`.slice(0, Math.min(maxLength ?? 120, 120)),
    text: () => (inComponent ? sentence : paragraph).slice(0, maxLength),
    blocks: () => JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }]),
    enumeration: () => choices?.[n % choices.length],
    date: () => '2026-01-01',
    boolean: () => n % 2 === 0,
    integer: () => n % 1_000,
    biginteger: () => n % 1_000,
    decimal: () => n % 1_000,
    float: () => n % 1_000,
  };
  return values[type]?.();
}

export function manyRows(strapi: Core.Strapi): ManyRows {
  const knex = strapi.db.connection;
  const made = new Map<string, { from: number; count: number }[]>();
  const next = new Map<string, number>();
  const documentId = (uid: string, n: number) => `${uid.replace(/\W/g, '').slice(-10)}${n}`.padStart(24, 'x');
  const insert = (table: string, rows: Record<string, unknown>[]) => knex.batchInsert(table, rows, 60);
  const metaOf = (uid: string): any => strapi.db.metadata.get(uid);

  const link = async (uid: string, name: string, pairs: [number, number][]) => {
    const { joinTable, joinColumn } = metaOf(uid).attributes[name];
    if (!joinTable) {
      for (const [from, to] of joinColumn ? pairs : [])
        await knex(metaOf(uid).tableName)
          .where({ id: from })
          .update({ [joinColumn.name]: to });
      return;
    }
    const morph = joinTable.on?.field
      ? { [joinTable.morphColumn?.typeColumn?.name ?? 'component_type']: metaOf(uid).attributes[name].target }
      : {};
    const rows = pairs.map(([from, to], order) => ({
      [joinTable.joinColumn.name]: from,
      [joinTable.inverseJoinColumn.name]: to,
      ...(joinTable.orderColumnName ? { [joinTable.orderColumnName]: order } : {}),
      ...joinTable.on,
      ...(joinTable.on ? morph : {}),
    }));
    await insert(joinTable.name, rows);
  };

  const fill = async (uid: string, count: number): Promise<number> => {
    const { attributes, modelType } = strapi.getModel(uid as never) as any as {
      attributes: Record<string, Attribute>;
      modelType: string;
    };
    const { tableName, attributes: columns } = metaOf(uid);
    const from = next.get(uid) ?? first;
    next.set(uid, from + count);
    const numbers = Array.from({ length: count }, (_, index) => from + index);
    const now = new Date();
    const inComponent = modelType === 'component';
    const own = Object.entries(attributes).filter(
      ([name, attribute]) =>
        valueOf(name, attribute, 0, inComponent) !== undefined && columns[name]?.columnName !== undefined,
    );
    const common = (n: number) =>
      inComponent ? {} : { document_id: documentId(uid, n), created_at: now, updated_at: now, published_at: now };
    await insert(
      tableName,
      numbers.map((n) => ({
        id: n,
        ...common(n),
        ...Object.fromEntries(
          own.map(([name, attribute]) => [columns[name].columnName, valueOf(name, attribute, n, inComponent)]),
        ),
      })),
    );
    made.set(uid, [...(made.get(uid) ?? []), { from, count }]);

    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.type === 'component') {
        const each = attribute.repeatable ? 3 : 1;
        const parts = await fill(attribute.component!, count * each);
        await link(
          uid,
          name,
          numbers.flatMap((n, index) =>
            Array.from({ length: each }, (_, k): [number, number] => [n, parts + index * each + k]),
          ),
        );
      } else if (
        attribute.type === 'relation' &&
        !columns[name]?.joinTable?.mappedBy &&
        columns[name]?.owner !== false
      ) {
        const [target] = made.get(attribute.target ?? '') ?? [];
        if (!target) continue;
        const each = /Many$/.test(attribute.relation ?? '') ? Math.min(3, target.count) : 1;
        await link(
          uid,
          name,
          numbers.flatMap((n, index) =>
            Array.from({ length: each }, (_, k): [number, number] => [
              n,
              target.from + ((index + k + 1) % target.count),
            ]),
          ),
        );
      }
    }
    return from;
  };

  return {
    async make(uid, count) {
      await fill(uid, count);
    },
    ids: (uid) =>
      (made.get(uid) ?? []).flatMap(({ from, count }) =>
        Array.from({ length: count }, (_, index) => documentId(uid, from + index)),
      ),
  };
}
