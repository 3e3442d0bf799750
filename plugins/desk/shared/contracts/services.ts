import { serviceKey } from '@passerelles/kit/shared';

export interface AccountsService {
  /** A confirmed account, for the demonstration and for tests; an address that has one keeps it as it is. Answers the user's id. */
  open(input: { name: string; email: string; password: string }): Promise<{ userId: number }>;
}
export const accountsService = serviceKey<AccountsService>('desk', 'accounts');

export interface MembershipsService {
  /** Lets a person write for an actor; nothing happens when they already may. Opens a transaction, or joins the open one. */
  attach(input: { userId: number; actorDocumentId: string }): Promise<void>;
  /** At every start: gives those who joined before there were roles theirs, of each actor the first who joined the people to manage. */
  giveRoles(): Promise<void>;
}
export const membershipsService = serviceKey<MembershipsService>('desk', 'memberships');
