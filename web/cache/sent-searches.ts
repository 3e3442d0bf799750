import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { LeastRecent } from '@passerelles/kit/shared';
import type { Sent } from './page-cache';
import { renderedFrom, type RenderedFrom } from './rendered-from';
import { packingOf, sendAgain, whenSent } from './sent-pages';

interface Cms {
  cmsUrl: string;
  token: string;
  /** The header that tells the CMS which reader asks. */
  signed: (reader: string) => Record<string, string>;
}
interface Kept {
  sent: Sent;
  from: RenderedFrom;
  bytes: number;
}

const OVERHEAD_BYTES = 1_000;
const TIMEOUT_MS = 8_000;

/**
 * Result pages of the search as they were sent, up to a number of bytes, least recently used out. The CMS is asked each time whether its answer
 * is still the one that the page was made of: it counts what is searched and what a reader may ask, and knows when the index or the synonyms
 * changed. What is saved is the reading of the answer and the making of the page.
 */
export class SentSearches {
  readonly #kept: LeastRecent<Kept>;
  readonly #agent: http.Agent;
  readonly #get: typeof http.get;

  constructor(
    bytes: number,
    private readonly cms: Cms,
  ) {
    const { Agent, get } = cms.cmsUrl.startsWith('https:') ? https : http;
    this.#kept = new LeastRecent(bytes);
    this.#agent = new Agent({ keepAlive: true, scheduling: 'lifo' });
    this.#get = get;
  }

  /** Answers a search as it was answered before. Resolves to false where its page has to be made. */
  async send(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const kept = this.#find(request);
    if (!kept || !(await this.#holds(kept.from, request)) || response.destroyed) return false;
    return sendAgain(kept.sent, request, response);
  }

  /** Whether there is something to send: without it nothing is asked. */
  has(request: IncomingMessage): boolean {
    return this.#find(request) !== undefined;
  }

  /** Keeps how the page of a search leaves, where it is made of one answer of the CMS. */
  keep(request: IncomingMessage, response: ServerResponse): void {
    const packing = isSearch(request) ? packingOf(request) : null;
    if (!packing) return;
    const isKept = (): boolean => renderedFrom(request) !== undefined;
    whenSent(request, response, { packing, isKept }, (sent) => {
      const from = renderedFrom(request)!;
      const headers = sent.headers.reduce((sum, text) => sum + 2 * text.length, OVERHEAD_BYTES);
      this.#kept.set(`${packing} ${sent.url}`, { sent, from, bytes: headers + sent.body.length });
    });
  }

  #find(request: IncomingMessage): Kept | undefined {
    const packing = isSearch(request) ? packingOf(request) : null;
    return packing ? this.#kept.get(`${packing} ${request.url}`) : undefined;
  }

  #holds({ address, version }: RenderedFrom, { headers }: IncomingMessage): Promise<boolean> {
    const { cmsUrl, token, signed } = this.cms;
    const asked = {
      'if-none-match': version,
      'x-passerelles-internal': token,
      'accept-encoding': 'identity',
      ...signed([headers['x-forwarded-for']].flat()[0] ?? ''),
    };
    return new Promise((resolve) => {
      const call = this.#get(
        `${cmsUrl}${address}`,
        { agent: this.#agent, headers: asked, timeout: TIMEOUT_MS },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode === 304);
        },
      );
      call.once('timeout', () => call.destroy());
      // Next asks again, and says what there is to say.
      call.once('error', () => resolve(false));
    });
  }
}

const isSearch = ({ url }: IncomingMessage): boolean => url?.startsWith('/recherche?') ?? false;
