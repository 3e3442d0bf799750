/** The part of Koa's context that the newsletter's controllers use. */
export interface HttpContext {
  request: { body?: unknown; ip: string };
  get(header: string): string;
  set(header: string, value: string): void;
  status: number;
  body: unknown;
}

/** The same for the panel's routes; the route's policy lets nobody in who is not signed in. */
export interface AdminContext extends HttpContext {
  query: Record<string, unknown>;
  params: Record<string, string>;
  state: { user?: { id: number; email: string } };
}
