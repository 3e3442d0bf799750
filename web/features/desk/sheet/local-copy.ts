import { accountDurations } from '@passerelles/desk/shared';
import { z } from 'zod';
import type { Inputs } from './unsaved';

/**
 * What was typed in a form and no save has taken yet, kept in this browser: it survives a reload, a crash and an expired session. One copy a
 * tab, under the account that typed it; another account on the same machine is never shown it.
 */
export interface LocalCopy {
  /** The inputs of the whole form. */
  inputs: Inputs;
  /** The marks and the version that the form was made from. */
  marks: Record<string, string>;
  updatedAt: string;
  /** Milliseconds since 1970. */
  at: number;
}

const copy = z.object({
  inputs: z.array(z.tuple([z.string(), z.string()])),
  marks: z.record(z.string(), z.string()),
  updatedAt: z.string(),
  at: z.number(),
});

const prefix = 'passerelles.saisie';
const tabKey = 'passerelles.onglet';
/** As long as one stays signed in without a visit. */
const longest = accountDurations.sessionDays * 24 * 3_600_000;
/** Without locks a tab that wrote this lately may still be open. */
const surelyClosed = 60_000;

/** Storage may be switched off, or full: typing goes on without it. */
function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

const keysOf = (start: string): string[] => Object.keys(localStorage).filter((key) => key.startsWith(start));

function readCopy(key: string): LocalCopy | null {
  const text = localStorage.getItem(key);
  const read = quietly(() => copy.parse(JSON.parse(text ?? '')));
  if (!read || read.at < Date.now() - longest) localStorage.removeItem(key);
  return read && read.at >= Date.now() - longest ? read : null;
}

/** Holds a name as long as the page is open. False when another tab holds it. */
async function hold(name: string, waits: number): Promise<boolean> {
  const { locks } = navigator;
  if (!locks) return false;
  return new Promise<boolean>((resolve) => {
    const options = waits > 0 ? { signal: AbortSignal.timeout(waits) } : { ifAvailable: true };
    locks
      .request(name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

const randomName = (): string => Math.random().toString(36).slice(2);

/** The name of this tab. It outlives a reload, and is not that of another tab, though a copied tab begins with the name of the first. */
async function tabName(): Promise<string> {
  const known = sessionStorage.getItem(tabKey);
  // The page that is being left may hold it a little longer.
  if (known !== null && (!navigator.locks || (await hold(`${tabKey}.${known}`, 1_000)))) return known;
  const made = randomName();
  sessionStorage.setItem(tabKey, made);
  await hold(`${tabKey}.${made}`, 1_000);
  return made;
}

/** The copies of one sheet, of one account. */
export interface Copies {
  /** What a tab left that is not open any more, this one before it was loaded again first; it is this tab’s from here on. */
  take(): Promise<LocalCopy | null>;
  put(copy: LocalCopy): void;
  /** Leaves it to the next page that asks. */
  setAside(copy: LocalCopy): void;
  drop(): void;
}

export async function openCopies(account: string, sheet: string): Promise<Copies | null> {
  const tab = await Promise.resolve(quietly(tabName)).catch(() => undefined);
  if (tab === undefined) return null;
  const start = `${prefix}.${account}.${sheet}.`;
  const own = start + tab;
  const write = (key: string, made: LocalCopy) => void quietly(() => localStorage.setItem(key, JSON.stringify(made)));
  return {
    async take() {
      const found = quietly(() => readCopy(own));
      if (found) return found;
      for (const key of quietly(() => keysOf(start)) ?? []) {
        const left = quietly(() => readCopy(key));
        if (!left || !(await isLeft(key.slice(start.length), left))) continue;
        quietly(() => localStorage.removeItem(key));
        return left;
      }
      return null;
    },
    put: (made) => write(own, made),
    setAside: (made) => write(start + randomName(), made),
    drop: () => void quietly(() => localStorage.removeItem(own)),
  };
}

const isLeft = (tab: string, { at }: LocalCopy): Promise<boolean> =>
  navigator.locks ? hold(`${tabKey}.${tab}`, 0) : Promise.resolve(at < Date.now() - surelyClosed);

/** Whether this browser holds text that no save has taken. */
export const hasCopies = (): boolean => (quietly(() => keysOf(prefix)) ?? []).length > 0;

/** Who signs out leaves nothing on the machine. */
export function forgetCopies(): void {
  quietly(() => keysOf(prefix).forEach((key) => localStorage.removeItem(key)));
}
