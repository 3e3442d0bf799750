/** Thrown by a consumer: trying again would not help, a person has to look. The row is dead at once. */
export class PermanentFailure extends Error {
  override name = 'PermanentFailure';
}

/** By name: each plugin may have loaded its own copy of this module. */
export function isPermanent(error: unknown): boolean {
  return error instanceof Error && error.name === 'PermanentFailure';
}

/**
 * Thrown by a consumer: what its effects are made in (a search engine, say) is away, which is no fault of the row. Its rows wait
 * as they are, no attempt is counted, and nothing is claimed for it until its `ready` says that work can go on.
 */
export class Away extends Error {
  override name = 'Away';
}

/** By name, as above. */
export function isAway(error: unknown): boolean {
  return error instanceof Error && error.name === 'Away';
}

/** Thrown by `append` when no transaction is open. */
export class NoTransaction extends Error {
  override name = 'NoTransaction';
  constructor(topic: string) {
    super(
      `outbox.append('${topic}') outside a transaction: wrap the change and the append in one strapi.db.transaction()`,
    );
  }
}
