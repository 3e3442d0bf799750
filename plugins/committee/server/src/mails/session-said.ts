import type { SessionPlan } from '../../../shared';

/** A point of the agenda: a document under review, or words of the session's own. */
export type AgendaPoint = { title: string } | { text: string };

/** What the mails of a session say. */
export interface SessionSaid {
  committee: string;
  plan: SessionPlan;
  agenda: readonly AgendaPoint[];
  /** The page of the session in the panel. */
  url: string;
}

/** The agenda as lines, one point each; documents between quotes. */
export const numbered = (agenda: readonly AgendaPoint[], quote: (title: string) => string): string =>
  agenda.map((point, index) => `${index + 1}. ${'title' in point ? quote(point.title) : point.text}`).join('\n');
