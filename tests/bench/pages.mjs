// npm run bench:pages: what the first view of each reading page weighs, on a running npm start, in a real Chromium.
import { chromium } from 'playwright-core';
import { site } from './lib.mjs';

const pages = [
  '/',
  '/recherche?q=angers',
  '/recherche?view=map',
  '/pratiques/rencontres-agir-ensemble',
  '/rencontres/agir-ensemble-2013',
  '/acteurs/cget',
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

for (const path of pages) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const types = new Map();
  const bytes = {};
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
    requests += 1;
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const timing = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const result = { lcp: 0, cls: 0, blocked: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) result.lcp = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) result.cls += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) result.blocked += Math.max(0, entry.duration - 50);
        }).observe({ type: 'longtask', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(result)));
      }),
  );
  const total = Object.entries(bytes)
    .filter(([type]) => type !== 'Image')
    .reduce((sum, [, size]) => sum + size, 0);
  const parts = Object.entries(bytes)
    .map(([type, size]) => `${type} ${(size / 1024).toFixed(1)}`)
    .join(', ');
  console.log(
    `${path.padEnd(38)} ${(total / 1024).toFixed(1).padStart(6)} kB in ${requests} requests (${parts}); LCP ${timing.lcp.toFixed(0)} ms, CLS ${timing.cls.toFixed(3)}, blocked ${timing.blocked.toFixed(0)} ms at 4x slowdown`,
  );
  await context.close();
}
await browser.close();
