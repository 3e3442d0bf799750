import type { Core } from '@strapi/strapi';
import { withoutPersonalData } from './personal-data';

/** Where winston keeps the line as it is written. */
const written = Symbol.for('message');
interface Line {
  message?: unknown;
  [written]?: unknown;
}
interface Format {
  transform(line: Line, options?: unknown): Line | boolean;
}

/**
 * Everything that this process logs passes here: it loses what names people or opens doors, and gets the id of the request that it
 * belongs to. One place, so that no call of the log has to think of it; what fails in a database driver or in Strapi goes through it too.
 */
export function keepLogImpersonal(strapi: Core.Strapi): void {
  const log = strapi.log as unknown as { format: Format };
  const former = log.format;
  const transform = (line: Line, options?: unknown): Line | boolean => {
    const formatted = former.transform(line, options);
    if (typeof formatted !== 'object') return formatted;
    const request = (strapi.requestContext.get()?.state as { requestId?: string } | undefined)?.requestId;
    formatted.message = withoutPersonalData(String(formatted.message));
    formatted[written] = `${withoutPersonalData(String(formatted[written]))}${request ? ` [${request}]` : ''}`;
    return formatted;
  };
  log.format = Object.assign(Object.create(former) as Format, { transform });
}
