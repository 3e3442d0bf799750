import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicAddress } from '../../../lib/addresses';
import { CmsUnavailable } from '../../../lib/cms/client';
import { readerAddress } from '../../../lib/reader-address';
import { isPressError, press, type Why } from '../../../print/printer';
import { MOST_SHEETS, type PrintedKind } from '../address';
import { composeRecueil, composeSheet } from '../compose';
import type { PrintedDocument } from '../model';
import { fingerprintOf, printDocument } from './print';
import { loadOne, loadSelection, readSelection } from './load-selection';

/** Why there is no file, as the page says it. */
export type Problem =
  | { code: 'bad-request' | 'nothing' | 'too-large' | 'busy' | 'too-many' | 'unavailable' }
  | { code: 'too-many-sheets'; found: number; most: number };

const statuses: Record<Problem['code'], number> = {
  'bad-request': 400,
  nothing: 404,
  'too-many-sheets': 422,
  'too-large': 422,
  'too-many': 429,
  busy: 503,
  unavailable: 503,
};
const RETRY_SECONDS = '10';

/** A document, or why there is none. */
/** `page`: the address of which the file says the same, absolute; null where there are as many as there are searches. */
type Made =
  | { document: PrintedDocument; file: string; page: string | null }
  | { problem: Problem }
  | { redirect: string };

const parisDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);

/**
 * Answers with a PDF: of the sheet that is named, of the selection else. Reading and printing both happen in turn, so that what strangers ask for takes the work of
 * one at a time. Nothing is printed for somebody who has the same file already.
 * @returns nothing once it is answered; else where to go, or what the page is to say, its status and headers set
 */
export async function answerWithPdf(
  address: Record<string, string | string[] | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ problem: Problem } | { redirect: string } | null> {
  const reader = readerAddress(request);
  try {
    return await press().turn(reader, async () => {
      const made = await make(address, reader);
      if ('redirect' in made) return made;
      if ('problem' in made) return refuse(response, made.problem);
      const etag = `"${fingerprintOf(made.document)}"`;
      response.setHeader('ETag', etag).setHeader('Cache-Control', 'public, no-cache');
      // A search engine finds the page, and not the same once more.
      if (made.page === null) response.setHeader('X-Robots-Tag', 'noindex');
      else response.setHeader('Link', `<${made.page}>; rel="canonical"`);
      if (request.headers['if-none-match']?.includes(etag)) response.writeHead(304).end();
      else send(request, response, made.file, await printDocument(made.document));
      return null;
    });
  } catch (error) {
    return refuse(response, problemOf(error));
  }
}

function send(request: IncomingMessage, response: ServerResponse, file: string, body: Buffer): void {
  response.writeHead(200, {
    'Content-Type': 'application/pdf',
    'Content-Length': body.length,
    'Content-Disposition': `attachment; filename="${file}"`,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function make(address: Record<string, string | string[] | undefined>, reader: string): Promise<Made> {
  const now = new Date();
  const writer = { site: publicAddress('') };
  const one = (['practice', 'meeting-report'] as const).find((kind) => typeof address[kind] === 'string');
  if (one) return makeOne(one, String(address[one]), now, writer);
  const asked = readSelection(address);
  if (asked === null) return { problem: { code: 'bad-request' } };
  const selected = await loadSelection(asked, reader, writer, now);
  if (!('refused' in selected)) {
    const document = composeRecueil(selected.printings, selected.selection, parisDay(now), writer);
    return { document, file: 'passerelles-recueil.pdf', page: null };
  }
  return {
    problem:
      selected.refused === 'nothing'
        ? { code: 'nothing' }
        : { code: selected.refused, found: selected.found, most: MOST_SHEETS },
  };
}

async function makeOne(kind: PrintedKind, slug: string, now: Date, writer: { site: string }): Promise<Made> {
  const printing = await loadOne(kind, slug, writer, now);
  // Its page knows whether it was withdrawn, moved or never was.
  if (printing === null)
    return { redirect: `/${kind === 'practice' ? 'pratiques' : 'rencontres'}/${encodeURIComponent(slug)}` };
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(printing.validation?.decidedAt ?? '')?.[0] ?? parisDay(now);
  const file = `${slug.replace(/[^\w-]+/gu, '-').slice(0, 80) || 'fiche'}.pdf`;
  return { document: composeSheet(printing, day, writer), file, page: writer.site + printing.href };
}

const problems: Record<Why, 'too-many' | 'busy' | 'too-large' | 'unavailable'> = {
  reader: 'too-many',
  busy: 'busy',
  bounds: 'too-large',
  text: 'unavailable',
};

function problemOf(error: unknown): Problem {
  if (error instanceof CmsUnavailable) return { code: error.status === 429 ? 'too-many' : 'unavailable' };
  if (!isPressError(error)) throw error;
  if (error.why === 'bounds' || error.why === 'text') console.error(`press: ${error.message}`);
  return { code: problems[error.why] };
}

function refuse(response: ServerResponse, problem: Problem): { problem: Problem } {
  response.statusCode = statuses[problem.code];
  response.setHeader('Cache-Control', 'no-store');
  if (response.statusCode === 429 || response.statusCode === 503) response.setHeader('Retry-After', RETRY_SECONDS);
  return { problem };
}
