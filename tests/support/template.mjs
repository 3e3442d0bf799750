// Run as a process of its own: a CMS that starts once on an empty folder and stops, so that the tests' need not make every table
// and every official territory again. Argument: the folder of the CMS. The environment is the one of the tests.
import { bootCms } from './boot-cms.mjs';

const [cmsDir] = process.argv.slice(2);
const strapi = await bootCms(cmsDir);
await strapi.destroy();
process.exit(0);
