import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { sendMail } from '../mails/send-mail';
import { claimsOf } from '../store/claims';
import { lockPeople, membershipsOf, peopleOf, removeMember } from '../store/memberships';
import { placesOf } from '../store/places';
import type { UserRow } from '../store/rows';
import { forgetSignIns } from '../store/sign-ins';
import { forgetTokens } from '../store/tokens';
import { uids } from '../store/uids';
import { nameOf, removeUser } from '../store/users';
import { handOverPeople } from './change-people';
import { assertOwnPassword } from './own-password';

/**
 * Removes the account and what is its own: name, address, password, sessions, links, claims and proposals. Sheets are their actors' and stay; what the
 * committees recorded stays as it was. Where nobody else manages an actor's people, the editors are told.
 */
export async function deleteAccount(
  strapi: Core.Strapi,
  user: UserRow,
  password: string,
  client: string,
): Promise<void> {
  await assertOwnPassword(strapi, user, password, client);
  await inTransaction(strapi, async () => {
    const name = await nameOf(strapi, user);
    await sendMail(strapi, user.email, (say) => say.accountDeleted(name));
    for (const { actor } of await membershipsOf(strapi, user)) {
      await lockPeople(strapi, actor);
      const people = await peopleOf(strapi, actor);
      const person = people.find((one) => one.user.id === user.id);
      if (!person) continue;
      await handOverPeople(strapi, { actor, people, person }, { tellEditors: true }, true);
      await removeMember(strapi, person);
    }
    const claims = (await claimsOf(strapi, user)).map(({ id }) => id);
    await strapi.db.query(uids.claim).deleteMany({ where: { id: { $in: claims } } });
    const places = (await placesOf(strapi, user)).map(({ id }) => id);
    await strapi.db.query(uids.place).deleteMany({ where: { id: { $in: places } } });
    await forgetTokens(strapi, user);
    await forgetSignIns(strapi, user);
    await removeUser(strapi, user);
  });
}
