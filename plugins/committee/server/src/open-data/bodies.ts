import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Body } from '../../../shared';
import { configurationOf } from '../configuration';
import { refuse } from '../refusal';
import type { ActorRow } from '../store/rows';
import { committees, sequences } from '../store/tables';
import { seriesName } from './words';

const siretForm = /^\d{14}$/;

/** In whose name each series decides: the actor that its committee belongs to, else the body that runs the platform. */
export type Bodies = ReadonlyMap<string, Body | null>;

/** Every series that holds a record, or the one asked for. Null: no SIRET is known for it. */
export async function bodiesOf(strapi: Core.Strapi, only?: string): Promise<Bodies> {
  const given = await sequences(strapi).findMany({
    lastHash: { $notNull: true },
    ...(only === undefined ? {} : { series: only }),
  });
  const { type, platform } = configurationOf(strapi).bodies;
  const siret = type !== null && schemaOf(strapi, type)?.attributes.siret ? ['siret'] : [];
  const rows = await committees(strapi).findMany({}, { populate: { of: { select: ['name', 'slug', ...siret] } } });
  const owners = new Map(
    rows.map((row) => [row.slug, row.of as (ActorRow & { siret?: string | null }) | null | undefined]),
  );
  return new Map(
    given.map(({ series }) => {
      const owner = owners.get(series);
      return [
        series,
        owner?.siret && siretForm.test(owner.siret) ? { name: owner.name, siret: owner.siret } : platform,
      ];
    }),
  );
}

/** The body of each series. @throws BODY_NOT_IDENTIFIED with the series that have none, rather than a file that names another body. */
export function identified(bodies: Bodies): ReadonlyMap<string, Body> {
  const missing = [...bodies].filter(([, body]) => body === null).map(([series]) => seriesName(series));
  if (missing.length > 0) refuse('BODY_NOT_IDENTIFIED', { missing });
  return bodies as ReadonlyMap<string, Body>;
}
