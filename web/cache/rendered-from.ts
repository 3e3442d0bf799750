/** The one answer of the CMS that a page was made of, beside our own words: as it was asked for, and its version. */
export interface RenderedFrom {
  address: string;
  version: string;
}

/** The page and the server are two bundles in one process; both know the request. */
const key = Symbol.for('passerelles.rendered-from');
type Marked = object & { [key]?: RenderedFrom };

export function noteRendered(request: object, from: RenderedFrom): void {
  (request as Marked)[key] = from;
}

export const renderedFrom = (request: object): RenderedFrom | undefined => (request as Marked)[key];
