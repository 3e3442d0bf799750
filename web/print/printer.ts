/** What pages know of the press, which the server made: they are another bundle in the same process. */

/** What is printed: print/recueil.typ as PDF, print/card.typ as PNG. */
export type Form = 'recueil' | 'card';

/**
 * `busy`: the line is full; `reader`: that reader's part of it is. `text`: the compiler refused or stumbled, another text may pass; `bounds`: too long, too large or too much
 * memory, the same will fail again.
 */
export type Why = 'busy' | 'reader' | 'text' | 'bounds';

export class PressError extends Error {
  constructor(
    readonly why: Why,
    message: string,
  ) {
    super(message);
    this.name = 'PressError';
  }
}

/** By its name: the class that the server throws is not the one that pages know. */
export const isPressError = (error: unknown): error is PressError =>
  error instanceof Error && error.name === 'PressError' && 'why' in error;

export interface Printer {
  /** Does `work` once those before it in line are done. @throws PressError at once where there is no place */
  turn<T>(reader: string, work: () => Promise<T>): Promise<T>;
  /** Of what is printed from that data: changes with the data, the template and the compiler. */
  fingerprint(form: Form, data: string): string;
  /** Inside a turn. @throws PressError, at once for what failed before */
  print(form: Form, data: string): Promise<Buffer>;
}

declare global {
  var passerellesPress: Printer | undefined;
}

export function press(): Printer {
  if (!globalThis.passerellesPress) throw new Error('The press was not started: server.mjs does');
  return globalThis.passerellesPress;
}
