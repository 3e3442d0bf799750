import { tokenLifetimeHours } from '../store/tokens';
import { deskPage } from './addresses';
import type { account as fr } from './fr-account';

export const account: typeof fr = {
  newAddress: (token) => ({
    title: 'Confirm your new address',
    paragraphs: [
      'Hello,',
      'An account of Passerelles is about to move to this address. It only remains to confirm that the address is yours.',
      `The link is valid for ${tokenLifetimeHours['change-email']} hours. If you asked for nothing, forget this message: nothing will happen.`,
    ],
    action: { label: 'Confirm this address', url: deskPage('/compte/adresse', token) },
  }),

  addressInUse: (name) => ({
    title: 'This address already has an account',
    paragraphs: [
      `Hello ${name},`,
      'Someone, most likely you, has just asked that another account of Passerelles move to this address. It has one already, and an address has only one: nothing has changed.',
    ],
    action: { label: 'Sign in', url: deskPage('/connexion') },
  }),

  addressChanged: (name, undo) => ({
    title: 'Your address has changed',
    paragraphs: [
      `Hello ${name},`,
      'Your account of Passerelles now has another address: the next messages arrive there. If this was you, there is nothing to do.',
      `If it was not, go back by this link, valid for ${tokenLifetimeHours['undo-email'] / 24} days: your account has this address again, every session ends, and you receive what it takes to choose another password.`,
    ],
    action: { label: 'Back to this address', url: deskPage('/compte/adresse/annuler', undo) },
  }),

  accountDeleted: (name) => ({
    title: 'Your account is deleted',
    paragraphs: [
      `Hello ${name},`,
      'Your account of Passerelles is deleted, with your name, your address, your sessions and your claims. Sheets stay with the organisations for which you wrote, and public decisions do not change.',
      'This is the last message that you receive from your account. A subscription to the letter, if you have one, is ended by the link at the foot of each letter.',
    ],
    action: { label: 'Read the collection', url: deskPage('').replace(/\/espace$/, '/') },
  }),
};
