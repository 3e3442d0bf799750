import { counted } from '../plural';
import type { invitation as frInvitation, people as fr } from '../fr/desk-people';

export const people: typeof fr = {
  title: (actor) => `The team of ${actor}`,
  lead: 'Sheets belong to the organisation: everybody of the team can change them, and whoever leaves takes none along.',
  link: (count) => `The team (${counted(count, 'person', 'people')})`,
  members: 'Who writes',
  roles: { writer: 'Can write', manager: 'Manages the team' },
  nameless: 'Without a name',
  me: 'you',
  since: (day) => `since ${day}`,
  change: (name) => `Change the role of ${name}, or remove this person`,
  makeManager: (name) => `Let ${name} manage the team`,
  makeWriter: (name) => `Let ${name} manage the team no longer`,
  removeText: 'This person loses access to the sheets of the organisation at once. A message says so.',
  remove: (name) => `Remove ${name} from the team`,
  invite: 'Invite somebody',
  inviteHelp:
    'A link leaves for this address. It is valid for 7 days, works once and only for that person, whether they have an account or not.',
  inviteEmail: 'Their e-mail address',
  inviteRole: 'What they can do',
  roleChoices: { writer: 'Write the sheets', manager: 'Write the sheets and manage the team' },
  inviteAction: 'Send the invitation',
  waiting: 'Invitations that wait',
  until: (day) => `valid until ${day}`,
  takeBack: (email) => `Cancel the invitation of ${email}`,
  writersOnly: 'To invite somebody, ask a person who manages the team.',
  unmanaged: 'Nobody manages this team any more. You can ask the editors to let you.',
  askToManage: 'Ask to manage the team',
  leave: 'Leave this team',
  leaveText:
    'You lose access to the sheets of the organisation. They stay where they are, with what you wrote in them.',
  leaveAlone: 'You are the only person of this team: the editors are told that nobody writes any more.',
  successor: 'Who manages the team after you?',
  nobody: 'Nobody: tell the editors',
  leaveAction: 'Leave the team',
  done: {
    invitee: 'The invitation has left.',
    annulee: 'The invitation is cancelled: its link no longer works.',
    role: 'The role is changed. A message tells the person.',
    retiree: 'The person is removed from the team.',
    arrivee: 'Welcome to the team: you can write.',
  },
  left: 'You have left the team. Its sheets stay where they are.',
};

export const invitation: typeof frInvitation = {
  title: 'An invitation',
  by: (inviter, actor) => `${inviter} invites you to write for “${actor}”.`,
  anonymous: (actor) => `You are invited to write for “${actor}”.`,
  role: {
    writer: 'You will be able to write its sheets.',
    manager: 'You will be able to write its sheets, invite other people and change their role.',
  },
  forAddress: (email) => `This invitation is for ${email}.`,
  accept: (actor) => `Join ${actor}`,
  otherAccount: (email) =>
    `You are at your desk with ${email} at the moment. Sign out and follow the link again, or ask for an invitation to this address.`,
  signIn: 'You already have an account',
  signInText: 'Sign in with this address: you can accept afterwards.',
  open: 'Open your account',
  openText: 'A name and a password are enough: the link confirms your address already.',
  openAction: 'Open my account and join the team',
  gone: {
    TOKEN_INVALID: 'This link is not valid, or was used already.',
    TOKEN_EXPIRED: 'This invitation is too old. Ask the person who invited you for another one.',
    TOKEN_REPLACED: 'This invitation was cancelled, or replaced by a newer one: see whether another message arrived.',
  },
};
