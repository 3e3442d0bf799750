import type { IncomingMessage } from 'node:http';
import { readCmsSettings } from '@passerelles/config/settings';
import { isSecret } from '@passerelles/kit/server';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { LONGEST_REPORT } from '../reports/read-folder';
import { takeReport } from '../use-cases/take-report';

interface ReportContext {
  req: IncomingMessage;
  get(header: string): string;
  set(header: string, value: string): void;
  status: number;
  body: unknown;
}

/** Takes a report as it came, from the operator's mail server or a script that asks a mailbox: `curl --data-binary @-`. */
export function reports({ strapi }: { strapi: Core.Strapi }) {
  return {
    async take(ctx: ReportContext) {
      const { token } = readCmsSettings().mail.reports;
      const given = /^Bearer (.+)$/.exec(ctx.get('authorization'))?.[1];
      if (token === null || given === undefined || !isSecret(given, token))
        throw new errors.UnauthorizedError('Authorization: Bearer, with the token of MAIL_REPORTS_TOKEN.');
      if (!/^message\/rfc822\b/i.test(ctx.get('content-type')))
        throw new errors.ValidationError('Content-Type: message/rfc822, with the whole mail as body.');
      const taken = await takeReport(strapi, await bytesOf(ctx.req));
      ctx.set('Cache-Control', 'no-store');
      ctx.body = taken ?? { reports: 0, known: 0 };
    },
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_REPORT) throw new errors.PayloadTooLargeError('A report of 1 MB at most.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
