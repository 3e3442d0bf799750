import { readCmsSettings } from '@passerelles/config/settings';
import { tokenLifetimeHours } from '../store/tokens';

const page = (path: string, token?: string) =>
  `${readCmsSettings().publicUrl}/espace${path}${token === undefined ? '' : `?jeton=${encodeURIComponent(token)}`}`;

/** To an address that nobody has confirmed: it names nobody and repeats nothing that was typed. `again`: an earlier registration still waits. */
export const confirmationMail = (token: string, { again }: { again: boolean }) => ({
  title: 'Confirmez votre adresse',
  paragraphs: [
    'Bonjour,',
    'Un compte vient d’être demandé sur Passerelles avec cette adresse. Il est presque prêt : il reste à confirmer qu’elle est bien la vôtre.',
    ...(again
      ? [
          'Une demande précédente n’avait pas été confirmée : son lien ne fonctionne plus. Si la demande d’aujourd’hui n’est pas la vôtre, ne suivez pas ce lien et créez de nouveau votre compte.',
        ]
      : []),
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

/** `name`: null as long as the address is not confirmed. */
export const resetMail = (name: string | null, token: string) => ({
  title: 'Choisissez un nouveau mot de passe',
  paragraphs: [
    name === null ? 'Bonjour,' : `Bonjour ${name},`,
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
