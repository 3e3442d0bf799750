import { labelTerritory } from '@passerelles/content/shared';
import { territoryKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { ask } from '../../../lib/cms/client';
import { published } from '../../../lib/cms/raw';
import { listThemes } from '../../../lib/cms/themes';
import { byName } from '../../../lib/format/order';

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

/** What one can choose from. While the CMS does not answer, the form lacks the choices only: one can still subscribe to everything. */
export async function loadChoices(): Promise<{ themes: Choice[]; territories: Choice[] }> {
  try {
    const themes = await listThemes();
    const found = await ask(places, published('territory'), { kind: 'region', pageSize: 100 });
    return { themes: themes.map(choice), territories: (found?.data ?? []).sort(byName) };
  } catch (error) {
    console.error(`newsletter: no choices to offer: ${String(error)}`);
    return { themes: [], territories: [] };
  }
}

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
