import fs from 'node:fs';
import path from 'node:path';
import { settings } from '../src/settings';

// Only this folder of DATA_DIR is served: the database and the secrets lie beside it, never in it.
const publicDir = path.join(settings.dataDir, 'public');
fs.mkdirSync(path.join(publicDir, 'uploads'), { recursive: true, mode: 0o700 });

export default {
  host: settings.host,
  port: settings.port,
  url: settings.adminUrl,
  proxy: { koa: settings.trustedProxies.length > 0 },
  app: { keys: settings.secrets.appKeys },
  dirs: { public: publicDir },
  // Concerns the tasks of this file alone, and there are none: what plugins schedule with `strapi.cron.add` runs.
  cron: { enabled: false },
  mcp: { enabled: false },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
};
