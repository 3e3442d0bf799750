import type { UserRow } from '../store/rows';

/** What the desk uses of Koa's context. */
export interface HttpContext {
  request: { body?: unknown; files?: Record<string, unknown>; ip: string };
  query: Record<string, unknown>;
  params: Record<string, string>;
  state: { deskUser?: UserRow; deskSession?: string; user?: { id: number } };
  status: number;
  body: unknown;
  get(header: string): string;
  set(header: string, value: string): void;
}
export type Next = () => Promise<unknown>;
