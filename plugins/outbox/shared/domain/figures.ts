/** How one consumer's queue stands. */
export interface QueueFigures {
  topic: string;
  consumer: string;
  /** Rows that wait or are being handled; dead ones not counted. */
  depth: number;
  /** Those of `depth` that are not due yet (a reminder of next week). */
  scheduled: number;
  /** Since when the oldest row that is not dead has been due, in seconds; 0 when none is. */
  oldestAgeSeconds: number;
  dead: number;
}
