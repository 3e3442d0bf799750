import type { Core } from '@strapi/strapi';
import { prepareFirstContent, type FirstContentOptions } from '../first-content/prepare';
import { runImport, runImportFile, type ImportOptions } from '../import/run';
import { offeredCommunes } from '../territories/communes';
import { ensureCommune } from '../territories/ensure-commune';
import { ensureOfficialTerritories } from '../territories/ensure-official';
import { mendCommunes } from '../territories/mend-communes';

type Context = { strapi: Core.Strapi };

export default {
  /** `import.run(json, { historical? })` and `import.runFile(path, …)` → report: see `shared/contracts/import-report.ts`. */
  import: ({ strapi }: Context) => ({
    run: (json: unknown, options?: ImportOptions) => runImport(strapi, json, options),
    runFile: (path: string, options?: ImportOptions) => runImportFile(strapi, path, options),
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
