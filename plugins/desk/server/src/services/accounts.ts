import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { addUser, findUserByEmail, setProfile } from '../store/users';

/** `strapi.plugin('desk').service('accounts')` */
export interface AccountsService {
  /** A confirmed account, for the demonstration and for tests; an address that has one keeps it as it is. Answers the user's id; `locale`: of the committee's mails. */
  open(input: { name: string; email: string; password: string; locale?: 'fr' | 'en' }): Promise<{ userId: number }>;
}

export const accounts = ({ strapi }: { strapi: Core.Strapi }): AccountsService => ({
  open: ({ name, email, password, locale = 'fr' }) =>
    inTransaction(strapi, async () => {
      const address = email.toLowerCase();
      const known = await findUserByEmail(strapi, address);
      if (known) return { userId: known.id };
      const user = await addUser(strapi, { email: address, password, confirmed: true });
      await setProfile(strapi, user, { name, locale });
      return { userId: user.id };
    }),
});
