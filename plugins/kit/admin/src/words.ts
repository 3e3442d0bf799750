import { useIntl } from 'react-intl';

const fr = {
  waiting: 'Chargement…',
  again: 'Réessayer',
  cancel: 'Annuler',
  unreadable: 'La réponse du serveur n’a pas la forme attendue. Prévenez l’équipe technique.',
  unreachable: 'Le serveur n’a pas répondu. Vérifiez votre connexion et réessayez.',
};
const en: typeof fr = {
  waiting: 'Loading…',
  again: 'Try again',
  cancel: 'Cancel',
  unreadable: 'The server’s answer does not have the expected shape. Tell the technical team.',
  unreachable: 'The server did not answer. Check your connection and try again.',
};

/** The kit's own words, in the language of the person who is signed in; they need no catalogue of the panel. */
export const useWords = (): typeof fr => (useIntl().locale.startsWith('en') ? en : fr);
