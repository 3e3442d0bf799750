// Starts the built CMS as `strapi start` does. Strapi's command line loads all of its commands before it runs one, the TypeScript compiler
// among them: 20 MB that would stay for as long as the CMS runs.
import '@passerelles/config/commands/bound-heap';
import { createRequire } from 'node:module';
import path from 'node:path';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const appDir = import.meta.dirname;
await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
