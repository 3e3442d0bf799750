import { labelTerritory } from '@passerelles/content/shared';
import { territoryKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { ask } from '../../../lib/cms/client';
import { published } from '../../../lib/cms/raw';
import { listTerritories } from '../../../lib/cms/directory';
import { listThemes } from '../../../lib/cms/themes';
import { matching } from '../look-up';

export interface Choice {
  name: string;
  slug: string;
}

/** A territory under the name that tells it apart from others. */
const place = z
  .object({
    name: z.string(),
    slug: z.string(),
    kind: z.enum(territoryKinds).nullish().catch(null),
    code: z.string().nullish().catch(null),
  })
  .transform((one): Choice => ({ name: labelTerritory(one), slug: one.slug }));
const places = z.object({ data: z.array(place) });

/** As many as the CMS takes. */
export const MOST_TERRITORIES = 50;

/** The themes that one can choose. While the CMS does not answer, the form lacks them only: one can still subscribe to everything. */
export async function loadThemes(): Promise<Choice[]> {
  try {
    return (await listThemes()).map(choice);
  } catch (error) {
    console.error(`newsletter: no themes to offer: ${String(error)}`);
    return [];
  }
}

/** The territories of every kind that a name may mean; none where the CMS does not answer. */
export async function lookUp(typed: string): Promise<Choice[]> {
  if (typed === '') return [];
  try {
    return matching(await listTerritories(), typed).map(({ slug, label }) => ({ slug, name: label }));
  } catch (error) {
    console.error(`newsletter: no territories to offer: ${String(error)}`);
    return [];
  }
}

/** The first of each slug. */
export const eachOnce = (choices: readonly Choice[]): Choice[] =>
  [...new Map([...choices].reverse().map((one) => [one.slug, one])).values()].reverse();

/** These territories by name, of whatever kind; one that is gone, or cannot be asked for now, by its slug. */
export async function namesOfTerritories(slugs: readonly string[]): Promise<Choice[]> {
  if (slugs.length === 0) return [];
  try {
    const found = await ask(places, published('territory'), { slug: [...slugs], pageSize: 100 });
    const names = new Map((found?.data ?? []).map((one) => [one.slug, one]));
    return slugs.map((slug) => names.get(slug) ?? { slug, name: slug });
  } catch (error) {
    console.error(`newsletter: no names of territories: ${String(error)}`);
    return slugs.map((slug) => ({ slug, name: slug }));
  }
}

function choice({ name, slug }: Choice): Choice {
  return { name, slug };
}
