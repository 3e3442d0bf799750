import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { AccountsService } from '../../../shared';
import { addUser, findUserByEmail, setProfile } from '../store/users';

export const accounts = ({ strapi }: { strapi: Core.Strapi }): AccountsService => ({
  open: ({ name, email, password }) =>
    inTransaction(strapi, async () => {
      const address = email.toLowerCase();
      const known = await findUserByEmail(strapi, address);
      if (known) return { userId: known.id };
      const user = await addUser(strapi, { email: address, password, confirmed: true });
      await setProfile(strapi, user, { name });
      return { userId: user.id };
    }),
});
