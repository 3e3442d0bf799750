// Run by npm run bench:site before the CMS serves: the first content, then sheets with their decision records, their views and index.
import { bootCms } from '../../support/boot-cms.mjs';
import { makeImportFile } from '../import/corpus.mjs';

const [cmsDir, sheets] = process.argv.slice(2);
const cms = await bootCms(cmsDir);
const historical = { who: 'Mesure', why: 'fiches publiées avant la plateforme' };
const report = await cms
  .plugin('exchange')
  .service('import')
  .run(makeImportFile(Number(sheets)), { historical });
if (report.errors.length > 0 || report.failure) throw new Error(JSON.stringify(report.failure ?? report.errors[0]));
await cms.plugin('outbox').service('outbox').idle();
await cms.destroy();
process.exit(0);
