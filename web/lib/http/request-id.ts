import { randomUUID } from 'node:crypto';

/** The CMS keeps this id in every line that it logs of the call, and answers it. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** Names one call of the CMS; what the site logs of it says the same id. */
export const newRequestId = (): string => randomUUID();
