/** HTTP statuses that a refusal is answered with. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 429 | 501 | 503;

export interface RefusalWords {
  fr: string;
  en: string;
}

/** One refusal of a closed list: its status, and its words where a person may read the message as the server sent it. */
export interface RefusalEntry {
  status: RefusalStatus;
  says?: RefusalWords;
}

/** A closed list of refusals: code → entry. The code is stable; it stands in `error.details.code`. */
export type RefusalTable<Code extends string = string> = Readonly<Record<Code, RefusalEntry>>;

/** Keeps the codes of a table as its type: `Code = keyof typeof table`. */
export const refusalTable = <const Code extends string>(table: RefusalTable<Code>): RefusalTable<Code> => table;

/** The codes of a table, in its order. */
export const codesOf = <Code extends string>(table: RefusalTable<Code>): [Code, ...Code[]] =>
  Object.keys(table) as [Code, ...Code[]];

/** The words of a code, `{name}` replaced by the value of that name; the code itself when its table has no words for it. */
export function wordsOf<Code extends string>(
  table: RefusalTable<Code>,
  code: Code,
  language: keyof RefusalWords,
  values: Readonly<Record<string, string>> = {},
): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, () => value),
    table[code].says?.[language] ?? code,
  );
}

/**
 * A refusal as an error, for a plugin that answers its errors itself (`answerRefusals` of the server entry). `details` travels to the
 * client beside the code, so it holds nothing private.
 */
export abstract class Refusal<Code extends string = string> extends Error {
  abstract override readonly name: string;
  abstract readonly status: RefusalStatus;

  constructor(
    readonly code: Code,
    readonly details: Record<string, unknown> = {},
    message: string = code,
  ) {
    super(message);
  }
}
