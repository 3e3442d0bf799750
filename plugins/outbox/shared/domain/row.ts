/** What can stand in a row's payload: JSON, where an absent property may also be written `undefined`. */
export type Json = string | number | boolean | null | Json[] | { [property: string]: Json | undefined };

/** A row as its consumer receives it: one effect that is due. */
export interface OutboxRow<Payload = Json> {
  id: number;
  topic: string;
  consumer: string;
  key: string;
  /** What it burdens, where its consumer has a pace. */
  group?: string;
  payload: Payload;
  /** How often the row was claimed, this time included: 1 the first time. */
  attempts: number;
  createdAt: Date;
  /** When the effect was handed to something that can't be asked whether it happened (SMTP); null before. */
  handedOverAt: Date | null;
}
