import { createHash } from 'node:crypto';
import { joinTableOf, metadataOf, onConnection, serviceOf } from '@passerelles/kit/server';
import { serviceKey } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';

const type = 'admin::permission';
/** As many people as use the panel at the same time, and some more. */
const keptAtMost = 50;

interface Person {
  id: number;
  roles: { id: number; code: string }[];
}
type Make = (person: Person) => Promise<unknown>;
/** Strapi's own function is kept beside the one that stands in its place: the engine outlives a Strapi that is started again in its process. */
const strapis = Symbol.for('passerelles.generateUserAbility');
interface Engine {
  generateUserAbility: Make;
  [strapis]?: Make;
}
interface Right {
  conditions: unknown;
}

/**
 * At each request of the panel Strapi makes of a person's rights, several hundred of them for an editor, what may be asked of them: a third
 * of the work of a publication. The rights are still read at each request, so that one that is taken away is gone with the next; only what
 * was made of exactly these rows, for this person in these roles, is used again. Where a right has conditions it is made anew: they may ask
 * anything.
 */
export function keepAbilities(strapi: Core.Strapi): void {
  const { engine } = serviceOf(strapi, serviceKey<{ engine: Engine }>('admin', 'permission'));
  const make = (engine[strapis] ??= engine.generateUserAbility.bind(engine));
  const kept = new Map<string, unknown>();

  engine.generateUserAbility = async (person) => {
    const rights = await rightsOf(strapi, person);
    if (rights.some(hasConditions)) return make(person);
    const roles = person.roles.map(({ id, code }) => `${id} ${code}`);
    const key = createHash('sha256')
      .update(JSON.stringify([person.id, roles, rights]))
      .digest('base64');
    const known = kept.get(key);
    kept.delete(key);
    const ability = known ?? (await make(person));
    kept.set(key, ability);
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    return ability;
  };
}

async function rightsOf(strapi: Core.Strapi, { roles }: Person): Promise<Right[]> {
  const links = joinTableOf(strapi, type, 'role');
  if (!links) throw new Error('The rights of a role are not linked by a table of their own.');
  const roleIds = roles.map(({ id }) => id);
  return onConnection(
    strapi,
    async (connection): Promise<Right[]> =>
      connection(`${metadataOf(strapi, type).tableName} as held`)
        .join(`${links.name} as link`, `link.${links.owner}`, 'held.id')
        .whereIn(`link.${links.target}`, roleIds)
        .orderBy('held.id')
        .select('held.*'),
  );
}

/** A list, or its text: SQLite keeps JSON as it was written. */
const hasConditions = ({ conditions }: Right): boolean => !['null', '[]', '"[]"'].includes(JSON.stringify(conditions));
