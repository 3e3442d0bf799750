import { readCmsSettings } from '@passerelles/config/settings';
import { tokenLifetimeHours } from '../store/tokens';

const page = (path: string, token?: string) =>
  `${readCmsSettings().publicUrl}/espace${path}${token === undefined ? '' : `?jeton=${encodeURIComponent(token)}`}`;

export const confirmationMail = (name: string, token: string) => ({
  title: 'Confirmez votre adresse',
  paragraphs: [
    `Bonjour ${name},`,
    'Votre compte sur Passerelles est presque prêt : il reste à confirmer que cette adresse est bien la vôtre.',
    `Le lien est valable ${tokenLifetimeHours['confirm-email']} heures. Si vous n’avez rien demandé, oubliez ce message : rien ne se passera.`,
  ],
  action: { label: 'Confirmer mon adresse', url: page('/confirmer', token) },
});

export const knownAddressMail = (name: string) => ({
  title: 'Vous avez déjà un compte',
  paragraphs: [
    `Bonjour ${name},`,
    'Quelqu’un, sans doute vous, vient de demander un compte sur Passerelles avec cette adresse. Elle en a déjà un : connectez-vous, ou choisissez un nouveau mot de passe si l’ancien vous échappe.',
  ],
  action: { label: 'Me connecter', url: page('/connexion') },
});

export const resetMail = (name: string, token: string) => ({
  title: 'Choisissez un nouveau mot de passe',
  paragraphs: [
    `Bonjour ${name},`,
    `Voici le lien demandé ; il sert une fois et il est valable ${tokenLifetimeHours['reset-password']} heures. Si vous n’avez rien demandé, oubliez ce message : votre mot de passe ne change pas.`,
  ],
  action: { label: 'Choisir un mot de passe', url: page('/mot-de-passe/nouveau', token) },
});

export const passwordChangedMail = (name: string) => ({
  title: 'Votre mot de passe a changé',
  paragraphs: [
    `Bonjour ${name},`,
    'Le mot de passe de votre compte vient d’être remplacé, et toutes vos connexions sont fermées. Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe.',
  ],
  action: { label: 'Demander un nouveau mot de passe', url: page('/mot-de-passe') },
});
