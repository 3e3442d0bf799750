import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';
import type { Json } from './odd-values';

export interface StandIn {
  /** What the CMS answers, by the path that is asked; 404 for the others. A text is sent as it is. */
  answers: Map<string, Json | string>;
  close(): Promise<void>;
}

/** Answers for the CMS over HTTP, so that pages are made by the code that makes them in production, from fetch to markup. */
export async function standIn(): Promise<StandIn> {
  const answers = new Map<string, Json>();
  const server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url ?? '/', 'http://cms').pathname);
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // What the site’s settings ask for beside the address of its CMS.
  for (const secret of ['PREVIEW_TOKEN', 'DESK_SECRET']) vi.stubEnv(secret, 'x'.repeat(32));
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
