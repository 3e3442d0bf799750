import type { Core } from '@strapi/strapi';
import { prepareFirstContent, type FirstContentOptions } from '../first-content/prepare';
import { runImport, runImportFile } from '../import/run';
import type { ImportOptions } from '../import/session';

type Context = { strapi: Core.Strapi };

export default {
  /** `import.run(json, { historical? })` and `import.runFile(path, …)` → report: see `shared/contracts/import-report.ts`. */
  import: ({ strapi }: Context) => ({
    run: (json: unknown, options?: ImportOptions) => runImport(strapi, json, options),
    runFile: (path: string, options?: ImportOptions) => runImportFile(strapi, path, options),
  }),
  firstContent: ({ strapi }: Context) => ({
    prepare: (options: FirstContentOptions) => prepareFirstContent(strapi, options),
  }),
};
