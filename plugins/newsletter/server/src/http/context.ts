/** The part of Koa's context that the newsletter's controllers use. */
export interface HttpContext {
  request: { body?: unknown; ip: string };
  get(header: string): string;
  set(header: string, value: string): void;
  status: number;
  body: unknown;
}
