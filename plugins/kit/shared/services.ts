/**
 * The name of a plugin's service together with its contract: `export const outboxService = serviceKey<OutboxService>('outbox', 'outbox')`
 * stands beside `OutboxService` in that plugin's `shared`, and nobody else writes the name or the contract again.
 */
export interface ServiceKey<Contract> {
  readonly plugin: string;
  readonly service: string;
  /** Carries the type; there is no value. */
  readonly contract?: Contract;
}

export const serviceKey = <Contract>(plugin: string, service: string): ServiceKey<Contract> => ({ plugin, service });
