import http from 'node:http';
import https from 'node:https';
import { EngineUnavailable } from '../port';
import type { FederatedAnswer } from './answers';
import type { FederatedRequest } from './queries';

/** How long Meilisearch may take to answer anything. */
export const timeoutMs = 10_000;

/**
 * The way that searches take: plain HTTP on kept connections. `fetch` costs each of them a millisecond of the CMS's own thread
 * more, and asks for compressed answers, which wait 40 ms each for a delayed acknowledgement on a kept connection.
 */
export class Connection {
  readonly #url: URL;
  readonly #agent: http.Agent | https.Agent;
  readonly #request: typeof http.request;
  readonly #headers: Record<string, string>;

  constructor(host: string, apiKey: string | undefined) {
    this.#url = new URL('multi-search', host.endsWith('/') ? host : `${host}/`);
    const { Agent, request } = this.#url.protocol === 'https:' ? https : http;
    this.#agent = new Agent({ keepAlive: true, scheduling: 'lifo' });
    this.#request = request;
    this.#headers = {
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
    };
  }

  /** @throws EngineUnavailable when Meilisearch is away, refuses, or takes more than ten seconds. */
  async search(request: FederatedRequest): Promise<FederatedAnswer> {
    const { status, text } = await this.#post(Buffer.from(JSON.stringify(request)));
    if (status === 200) return JSON.parse(text) as FederatedAnswer;
    throw new EngineUnavailable(`Meilisearch: ${status} ${text.slice(0, 500)}`);
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: Buffer, again = false): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.#headers, 'content-length': body.length };
      const request = this.#request(
        this.#url,
        { agent: this.#agent, method: 'POST', headers, timeout: timeoutMs },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
          answer.once('error', fail);
        },
      );
      const fail = (error: Error): void => {
        // A kept connection that the other side had just given up; a search can be asked again.
        if (request.reusedSocket && !again && 'code' in error && error.code === 'ECONNRESET')
          resolve(this.#post(body, true));
        else reject(new EngineUnavailable(`Meilisearch: ${error.message}`, { cause: error }));
      };
      request.once('timeout', () => request.destroy(new Error(`no answer in ${timeoutMs} ms`)));
      request.once('error', fail);
      request.end(body);
    });
  }
}
