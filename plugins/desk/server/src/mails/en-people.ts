import { tokenLifetimeHours } from '../store/tokens';
import { claimsScreen, deskPage, peoplePage } from './addresses';
import type { people as fr } from './fr-people';

const roles = { writer: 'write its sheets', manager: 'write its sheets and manage its people' };

export const people: typeof fr = {
  invitation: (said) => ({
    title: `You are invited to write for ${said.actor}`,
    paragraphs: [
      'Hello,',
      `${said.inviter} invites you to ${roles[said.role]} in the name of “${said.actor}” on Passerelles, the collection of practices that associations and public services share.`,
      `The link works once and is valid for ${tokenLifetimeHours['join-actor'] / 24} days. It is for this address only: if you have no account yet, you open one by following it. If this invitation means nothing to you, forget this message: nothing will happen.`,
    ],
    action: { label: 'See the invitation', url: deskPage('/invitation', said.token) },
  }),

  newcomer: (said) => ({
    title: `${said.newcomer} now writes for ${said.actor}`,
    paragraphs: [
      `Hello ${said.name},`,
      `${said.newcomer} (${said.email}) is now one of the people of “${said.actor}” and can change its sheets.`,
      'If this was not meant, you can remove this person on the page of the team.',
    ],
    action: { label: 'See the team', url: peoplePage(said.actorId) },
  }),

  roleChanged: (said) => ({
    title:
      said.role === 'manager'
        ? `You now manage the team of ${said.actor}`
        : `Your role in the team of ${said.actor} has changed`,
    paragraphs: [
      `Hello ${said.name},`,
      said.role === 'manager'
        ? `You can now invite colleagues to write for “${said.actor}”, change their role and remove them.`
        : `You can still write the sheets of “${said.actor}”; you no longer manage its team.`,
    ],
    action: { label: 'See the team', url: peoplePage(said.actorId) },
  }),

  membershipEnded: (name, actor) => ({
    title: `You no longer write for ${actor}`,
    paragraphs: [
      `Hello ${name},`,
      `The person who manages the team of “${actor}” has ended your membership. The sheets stay with the organisation; your account stays open.`,
    ],
    action: { label: 'Open my desk', url: deskPage('') },
  }),

  unmanaged: (actor, left) => ({
    title: `Nobody manages the team of ${actor} any more`,
    paragraphs: [
      'Hello,',
      left === 0
        ? `Nobody writes for “${actor}” any more. Its sheets stay where they are.`
        : `The last person who managed the team of “${actor}” has stepped back. Those who remain can still write.`,
      'Whoever asks to manage the team does so by a claim: you approve or refuse it like the others.',
    ],
    action: { label: 'See the claims', url: claimsScreen() },
  }),
};
