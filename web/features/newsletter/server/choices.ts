import { labelTerritory } from '@passerelles/content/shared';
import { z } from 'zod';
import { ask } from '../../../lib/cms/client';
import { published } from '../../../lib/cms/raw';
import { listThemes } from '../../../lib/cms/themes';
import { byName } from '../../../lib/format/order';

export interface Choice {
  name: string;
  slug: string;
}

const region = z
  .object({ name: z.string(), slug: z.string(), code: z.string().nullish() })
  .transform(({ name, slug, code }): Choice => ({ name: labelTerritory({ name, kind: 'region', code }), slug }));
const regions = z.object({ data: z.array(region) });

/** What one can choose from. While the CMS does not answer, the form lacks the choices only: one can still subscribe to everything. */
export async function loadChoices(): Promise<{ themes: Choice[]; territories: Choice[] }> {
  try {
    const themes = await listThemes();
    const found = await ask(regions, published('territory'), { kind: 'region', pageSize: 100 });
    return { themes: themes.map(choice), territories: (found?.data ?? []).sort(byName) };
  } catch (error) {
    console.error(`newsletter: no choices to offer: ${String(error)}`);
    return { themes: [], territories: [] };
  }
}

function choice({ name, slug }: Choice): Choice {
  return { name, slug };
}
