import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { addUser, findUserByEmail, setName } from '../store/users';

/** `strapi.plugin('desk').service('accounts')` */
export interface AccountsService {
  /** A confirmed account, for the demonstration and for tests; an address that has one keeps it as it is. Answers the user's id. */
  open(input: { name: string; email: string; password: string }): Promise<{ userId: number }>;
}

export const accounts = ({ strapi }: { strapi: Core.Strapi }): AccountsService => ({
  open: ({ name, email, password }) =>
    inTransaction(strapi, async () => {
      const address = email.toLowerCase();
      const known = await findUserByEmail(strapi, address);
      if (known) return { userId: known.id };
      const user = await addUser(strapi, { email: address, password, confirmed: true });
      await setName(strapi, user, name);
      return { userId: user.id };
    }),
});
