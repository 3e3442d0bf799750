import type { Rhythm, SubscriberState } from './subscription';

/** How often the new results of a saved search are told. */
export const alertRhythms = ['daily', 'weekly'] as const;
export type AlertRhythm = (typeof alertRhythms)[number];

/** Alerts of one person: each is a search of its own, every day. */
export const ALERTS_AT_MOST = 20;
/** A saved search as the end of an address. */
export const SEARCH_LENGTH = 4_000;

/** What a person asks to be told of. */
export interface AlertWish {
  search: string;
  rhythm: AlertRhythm;
}

/** Who gave up their last alert and receives no letter receives nothing any more: they have left. */
export const receivesNothing = (rhythm: Rhythm, alerts: number): boolean => rhythm === 'never' && alerts === 0;

/** The rhythm of the letter once an alert is confirmed: who does not receive the letter did not ask for it with the alert. */
export const rhythmWithAlert = ({ state, rhythm }: { state: SubscriberState; rhythm: Rhythm }): Rhythm =>
  state === 'confirmed' ? rhythm : 'never';
