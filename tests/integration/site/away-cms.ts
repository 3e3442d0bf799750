import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Line {
  /** The address by which sites reach the CMS, whichever answers. */
  url: string;
  /** What was asked, in its order, but for what sites ask without end: the changes. */
  asked: string[];
  /** With which status it was answered. */
  answered: number[];
  /** The CMS that answers from now on; null: none does, and what was asked is broken off. */
  to(cmsUrl: string | null): void;
  stop(): Promise<void>;
}

/** A line between sites and a CMS that can be cut, and that knows what went over it. */
export async function lineTo(first: string | null): Promise<Line> {
  let target = first;
  const asked: string[] = [];
  const answered: number[] = [];
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (target === null) return request.socket.destroy();
    const isFollowing = request.url?.startsWith('/api/published/changes');
    if (!isFollowing) asked.push(request.url ?? '');
    const onward = ask(target + request.url, { method: request.method, headers: request.headers }, (answer) => {
      if (!isFollowing) answered.push(answer.statusCode ?? 500);
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    response.on('close', () => onward.destroy());
    return request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answered,
    to(cmsUrl) {
      target = cmsUrl;
      if (cmsUrl === null) server.closeAllConnections();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
