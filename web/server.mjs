// The site's HTTP server. Next alone believes any X-Forwarded-For, and hides the connection from the desk's pages: so the header is set
// here, before Next sees the request, to the one address that the trust rule finds.
import '@passerelles/config/commands/bound-heap';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dev = process.argv.includes('--dev');
process.env.NODE_ENV ||= dev ? 'development' : 'production';
const require = createRequire(import.meta.url);
const next = require('next');
const {
  clientAddress,
  clientHeader,
  forwardingHeaders,
  proxyTest,
  signClient,
} = require('@passerelles/config/network');
const { readWebSettings, SettingsError } = require('@passerelles/config/settings');
const { follow, keepSent, labelPages, pageCache, sendKept, SentSearches } = require('./cache/dist/cache.cjs');
const { startPress } = require('./cache/dist/press.cjs');

function settingsOrEnd() {
  try {
    return readWebSettings();
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : error);
    return process.exit(1);
  }
}

const { host, port, trustedProxies, cmsUrl, secrets, pageCacheBytes } = settingsOrEnd();
// Before Next looks for it.
const pages = pageCache(pageCacheBytes);
/** How much of what pages may take the results of searches take beside them. */
const SEARCHES_PART = 1 / 4;
const searches = new SentSearches(pageCacheBytes * SEARCHES_PART, {
  cmsUrl,
  token: secrets.previewToken,
  signed: (reader) => (reader ? { [clientHeader]: signClient(reader, secrets.desk) } : {}),
});
/** And what is printed. */
const PRINTS_PART = 1 / 4;
const press = startPress(join(import.meta.dirname, 'print'), pageCacheBytes * PRINTS_PART);
const ending = new AbortController();
const isProxy = proxyTest(trustedProxies);

function settleClient({ headers, socket }) {
  const client = clientAddress({ socket: socket.remoteAddress, forwardedFor: headers['x-forwarded-for'] }, isProxy);
  const direct = clientAddress({ socket: socket.remoteAddress, forwardedFor: undefined }, isProxy);
  if (!isProxy(direct)) for (const header of forwardingHeaders) delete headers[header];
  headers['x-forwarded-for'] = client;
}

// Where nobody reads the log any more, writing a line to it fails, and Next reports that failure by a line of the log, without end. The site goes on.
for (const log of [process.stdout, process.stderr]) log.on('error', () => undefined);

const server = createServer();
// What the build resolved, as Next's own standalone server takes it: without it Next loads its compiler to read next.config.ts.
if (!dev)
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(require('./.next/required-server-files.json').config);
const app = next({ dev, dir: import.meta.dirname, hostname: host, port, httpServer: server });
const handle = app.getRequestHandler();
await app.prepare();
server.on('request', async (request, response) => {
  settleClient(request);
  if (sendKept(pages, request, response)) return;
  if (searches.has(request) && (await searches.send(request, response))) return;
  keepSent(pages, request, response);
  searches.keep(request, response);
  labelPages(pages, request, response);
  void handle(request, response);
});
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
void follow(pages, { cmsUrl, token: secrets.previewToken }, ending.signal);
server.listen(port, host, () => process.stdout.write(`The site listens on http://${host}:${port}\n`));

/** Answers what has begun, then ends; connections that are only kept open are closed at once. */
function end() {
  ending.abort();
  server.once('close', () => press.stop());
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
