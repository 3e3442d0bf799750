import type { Core } from '@strapi/strapi';
import type { Historical } from '../../../shared';
import { prepareFirstContent, type FirstContentOptions } from '../first-content/prepare';
import { runImport } from '../import/run';
import { offeredCommunes } from '../territories/communes';
import { ensureCommune } from '../territories/ensure-commune';
import { ensureOfficialTerritories } from '../territories/ensure-official';
import { mendCommunes } from '../territories/mend-communes';

type Context = { strapi: Core.Strapi };

export default {
  /** `import.run(json, { historical? })` → report: see `shared/contracts/import-report.ts`. */
  import: ({ strapi }: Context) => ({
    run: (json: unknown, options?: { historical?: Historical }) => runImport(strapi, json, options),
  }),
  territories: ({ strapi }: Context) => ({
    ensureOfficial: () => ensureOfficialTerritories(strapi),
    communes: () => offeredCommunes(),
    ensureCommune: (code: string) => ensureCommune(strapi, code),
    mendCommunes: () => mendCommunes(strapi),
  }),
  firstContent: ({ strapi }: Context) => ({
    prepare: (options: FirstContentOptions) => prepareFirstContent(strapi, options),
  }),
};
