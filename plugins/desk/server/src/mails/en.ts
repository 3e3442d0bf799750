import { tokenLifetimeHours } from '../store/tokens';
import { claimsScreen, deskPage, placesScreen } from './addresses';
import { account } from './en-account';
import { people } from './en-people';
import type { Mails } from './fr';
import { readersEn } from './readers-en';

const openDesk = () => ({ label: 'Open my desk', url: deskPage('') });

export const en: Mails = {
  ...account,
  ...people,
  footer: 'You receive this message because this address was given on Passerelles.',
  ...readersEn,

  confirmation: (token, { again }) => ({
    title: 'Confirm your address',
    paragraphs: [
      'Hello,',
      'An account has just been asked for on Passerelles with this address. It is nearly ready: it only remains to confirm that the address is yours.',
      ...(again
        ? [
            'An earlier request had not been confirmed: its link no longer works. If today’s request is not yours, do not follow this link, and create your account again.',
          ]
        : []),
      `The link is valid for ${tokenLifetimeHours['confirm-email']} hours. If you asked for nothing, forget this message: nothing will happen.`,
    ],
    action: { label: 'Confirm my address', url: deskPage('/confirmer', token) },
  }),

  knownAddress: (name) => ({
    title: 'You already have an account',
    paragraphs: [
      `Hello ${name},`,
      'Someone, most likely you, has just asked for an account on Passerelles with this address. It has one already: sign in, or choose a new password if you no longer know the old one.',
    ],
    action: { label: 'Sign in', url: deskPage('/connexion') },
  }),

  reset: (name, token) => ({
    title: 'Choose a new password',
    paragraphs: [
      name === null ? 'Hello,' : `Hello ${name},`,
      `Here is the link you asked for; it works once and is valid for ${tokenLifetimeHours['reset-password']} hours. If you asked for nothing, forget this message: your password does not change.`,
    ],
    action: { label: 'Choose a password', url: deskPage('/mot-de-passe/nouveau', token) },
  }),

  passwordChanged: (name) => ({
    title: 'Your password has changed',
    paragraphs: [
      `Hello ${name},`,
      'The password of your account has just been replaced, and every session that was open with the old one has ended. If it was not you, ask for a new password at once.',
    ],
    action: { label: 'Ask for a new password', url: deskPage('/mot-de-passe') },
  }),

  claimApproved: (name, actor) => ({
    title: `You can write for ${actor}`,
    paragraphs: [
      `Hello ${name},`,
      `Your request is accepted: you can now write sheets on behalf of “${actor}” and submit them to the committee.`,
    ],
    action: openDesk(),
  }),

  claimRefused: (name, actor, reason) => ({
    title: `Your request for ${actor} was not accepted`,
    paragraphs: [
      `Hello ${name},`,
      `The editors did not accept your request to write for “${actor}”. This is why:`,
      reason,
      'You can make another one from your desk.',
    ],
    action: openDesk(),
  }),

  actorAdded: (name, proposed, actor) => ({
    title: `${proposed} is in the directory`,
    paragraphs: [
      `Hello ${name},`,
      proposed === actor
        ? `The editors added “${actor}” to the directory. Your sheet has not changed: you can choose it there.`
        : `The organisation that you proposed, “${proposed}”, is in the directory as “${actor}”. Your sheet has not changed: you can choose it there.`,
    ],
    action: openDesk(),
  }),

  actorRefused: (name, proposed, reason) => ({
    title: `${proposed} was not added to the directory`,
    paragraphs: [
      `Hello ${name},`,
      `The editors did not add the organisation that you proposed, “${proposed}”. This is why:`,
      reason,
      'You can propose another one from your sheet.',
    ],
    action: openDesk(),
  }),

  claimToAnswer: (actor, isNew) => ({
    title: `A request to answer: ${actor}`,
    paragraphs: [
      'Hello,',
      isNew
        ? `Somebody asks to write for “${actor}”, to be added to the directory.`
        : `Somebody asks to write for “${actor}”.`,
      'You can approve it, or refuse it and say why.',
    ],
    action: { label: 'Answer the request', url: claimsScreen() },
  }),

  placeToAnswer: (proposed, inside) => ({
    title: `A territory is proposed: ${proposed}`,
    paragraphs: [
      'Hello,',
      `An association proposes to add “${proposed}”, inside ${inside}, to the territories. You can accept it, refuse it, or say that it exists already.`,
    ],
    action: { label: 'Answer the proposal', url: placesScreen() },
  }),

  placeAccepted: (state, { name, proposed, label, sheet }) => ({
    title:
      state === 'accepted' ? `The territory ${proposed} has been added` : `The territory ${proposed} exists already`,
    paragraphs: [
      `Hello ${name},`,
      state === 'accepted'
        ? `The editors accepted your proposal: “${label}” is now one of the territories.`
        : `The territory you proposed, “${proposed}”, exists already under the name “${label}”.`,
      sheet === null
        ? 'You can choose it in your sheets.'
        : `Your sheet “${sheet}” has not changed: add the territory from your desk. If the sheet is being examined, you can do so when it comes back to you.`,
    ],
    action: openDesk(),
  }),

  placeRefused: ({ name, proposed, reason }) => ({
    title: `The territory ${proposed} was not added`,
    paragraphs: [
      `Hello ${name},`,
      `The editors did not accept the territory you proposed, “${proposed}”. This is why:`,
      reason,
      'You can propose another one from your sheet.',
    ],
    action: openDesk(),
  }),
};
