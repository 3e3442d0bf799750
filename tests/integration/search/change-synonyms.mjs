// Run as a process of its own, beside the CMS of the test: writes a synonym group and dies at once, its row not handled.
// Arguments: the folder of the CMS, the terms. The environment is the one of the test.
import { bootCms } from '../../support/boot-cms.mjs';

const [cmsDir, ...terms] = process.argv.slice(2);
const strapi = await bootCms(cmsDir);
await strapi.documents('plugin::search.synonym-group').create({ data: { terms } });
process.kill(process.pid, 'SIGKILL');
