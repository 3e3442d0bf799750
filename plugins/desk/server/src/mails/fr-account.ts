import { tokenLifetimeHours } from '../store/tokens';
import { deskPage } from './addresses';
import type { Mail } from './mail';

/** What an account is told of itself. */
export const account = {
  /** To an address that nobody has confirmed: it names nobody. */
  newAddress: (token: string): Mail => ({
    title: 'Confirmez votre nouvelle adresse',
    paragraphs: [
      'Bonjour,',
      'Un compte de Passerelles va passer à cette adresse. Il reste à confirmer qu’elle est bien la vôtre.',
      `Le lien est valable ${tokenLifetimeHours['change-email']} heures. Si vous n’avez rien demandé, oubliez ce message : rien ne se passera.`,
    ],
    action: { label: 'Confirmer cette adresse', url: deskPage('/compte/adresse', token) },
  }),

  addressInUse: (name: string): Mail => ({
    title: 'Cette adresse a déjà un compte',
    paragraphs: [
      `Bonjour ${name},`,
      'Quelqu’un, sans doute vous, vient de demander qu’un autre compte de Passerelles passe à cette adresse. Elle a déjà le sien, et une adresse n’en a qu’un : rien n’a changé.',
    ],
    action: { label: 'Me connecter', url: deskPage('/connexion') },
  }),

  /** To the former address. */
  addressChanged: (name: string, undo: string): Mail => ({
    title: 'Votre adresse a changé',
    paragraphs: [
      `Bonjour ${name},`,
      'Votre compte de Passerelles a maintenant une autre adresse : les prochains messages y arriveront. Si c’était vous, il n’y a rien à faire.',
      `Si ce n’était pas vous, revenez en arrière par ce lien, valable ${tokenLifetimeHours['undo-email'] / 24} jours : votre compte retrouve cette adresse, toutes les connexions sont fermées, et vous recevez de quoi choisir un autre mot de passe.`,
    ],
    action: { label: 'Revenir à cette adresse', url: deskPage('/compte/adresse/annuler', undo) },
  }),

  accountDeleted: (name: string): Mail => ({
    title: 'Votre compte est supprimé',
    paragraphs: [
      `Bonjour ${name},`,
      'Votre compte de Passerelles est supprimé, avec votre nom, votre adresse, vos connexions et vos demandes. Les fiches restent aux structures pour lesquelles vous écriviez, et les décisions publiques ne changent pas.',
      'C’est le dernier message que vous recevez de votre compte. L’abonnement à la lettre, si vous en avez un, s’arrête par le lien au bas de chaque lettre.',
    ],
    action: { label: 'Lire le recueil', url: deskPage('').replace(/\/espace$/, '/') },
  }),
};
