// Run as a process of its own: a CMS that works until it is killed. Arguments: the folder of the CMS. The environment is the one of the test.
import { bootCms } from '../../support/boot-cms.mjs';

const [cmsDir] = process.argv.slice(2);
await bootCms(cmsDir);
