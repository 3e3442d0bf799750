import type { Core } from '@strapi/strapi';
import { forget } from './use-cases/forget';

/** `strapi.plugin('newsletter').service('retention')` */
export function retentionService({ strapi }: { strapi: Core.Strapi }) {
  return { forget: (): Promise<void> => forget(strapi) };
}

const DAY_MS = 86_400_000;
let timer: NodeJS.Timeout | undefined;

/**
 * Forgets at boot and once a day. Every process does it: deleting what is past its time twice is deleting it once, so
 * this needs no lease.
 */
export function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  const run = (): void => {
    forget(strapi).catch((error) => strapi.log.error(`newsletter: could not forget: ${String(error)}`));
  };
  run();
  timer = setInterval(run, DAY_MS);
  timer.unref();
}

export function destroy(): void {
  clearInterval(timer);
}
