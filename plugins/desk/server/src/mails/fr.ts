import { tokenLifetimeHours } from '../store/tokens';
import { claimsScreen, deskPage, placesScreen } from './addresses';
import { account } from './fr-account';
import { people } from './fr-people';
import type { Mail } from './mail';
import { readersFr } from './readers-fr';

interface Answered {
  name: string;
  proposed: string;
}

const openDesk = () => ({ label: 'Ouvrir mon espace', url: deskPage('') });

export const fr = {
  ...account,
  ...people,
  footer: 'Vous recevez ce message parce que cette adresse a été donnée sur Passerelles.',
  ...readersFr,

  /** To an address that nobody has confirmed: it names nobody and repeats nothing that was typed. `again`: an earlier registration still waits. */
  confirmation: (token: string, { again }: { again: boolean }): Mail => ({
    title: 'Confirmez votre adresse',
    paragraphs: [
      'Bonjour,',
      'Un compte vient d’être demandé sur Passerelles avec cette adresse. Il est presque prêt : il reste à confirmer qu’elle est bien la vôtre.',
      ...(again
        ? [
            'Une demande précédente n’avait pas été confirmée : son lien ne fonctionne plus. Si la demande d’aujourd’hui n’est pas la vôtre, ne suivez pas ce lien et créez de nouveau votre compte.',
          ]
        : []),
      `Le lien est valable ${tokenLifetimeHours['confirm-email']} heures. Si vous n’avez rien demandé, oubliez ce message : rien ne se passera.`,
    ],
    action: { label: 'Confirmer mon adresse', url: deskPage('/confirmer', token) },
  }),

  knownAddress: (name: string): Mail => ({
    title: 'Vous avez déjà un compte',
    paragraphs: [
      `Bonjour ${name},`,
      'Quelqu’un, sans doute vous, vient de demander un compte sur Passerelles avec cette adresse. Elle en a déjà un : connectez-vous, ou choisissez un nouveau mot de passe si l’ancien vous échappe.',
    ],
    action: { label: 'Me connecter', url: deskPage('/connexion') },
  }),

  /** `name`: null as long as the address is not confirmed. */
  reset: (name: string | null, token: string): Mail => ({
    title: 'Choisissez un nouveau mot de passe',
    paragraphs: [
      name === null ? 'Bonjour,' : `Bonjour ${name},`,
      `Voici le lien demandé ; il sert une fois et il est valable ${tokenLifetimeHours['reset-password']} heures. Si vous n’avez rien demandé, oubliez ce message : votre mot de passe ne change pas.`,
    ],
    action: { label: 'Choisir un mot de passe', url: deskPage('/mot-de-passe/nouveau', token) },
  }),

  passwordChanged: (name: string): Mail => ({
    title: 'Votre mot de passe a changé',
    paragraphs: [
      `Bonjour ${name},`,
      'Le mot de passe de votre compte vient d’être remplacé, et toutes les connexions ouvertes avec l’ancien sont fermées. Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe.',
    ],
    action: { label: 'Demander un nouveau mot de passe', url: deskPage('/mot-de-passe') },
  }),

  claimApproved: (name: string, actor: string): Mail => ({
    title: `Vous pouvez écrire pour ${actor}`,
    paragraphs: [
      `Bonjour ${name},`,
      `Votre demande est acceptée : vous pouvez désormais rédiger des fiches au nom de « ${actor} » et les proposer au comité.`,
    ],
    action: openDesk(),
  }),

  claimRefused: (name: string, actor: string, reason: string): Mail => ({
    title: `Votre demande pour ${actor} n’a pas été acceptée`,
    paragraphs: [
      `Bonjour ${name},`,
      `Les rédacteurs n’ont pas accepté votre demande d’écrire pour « ${actor} ». Voici pourquoi :`,
      reason,
      'Vous pouvez en faire une autre depuis votre espace.',
    ],
    action: openDesk(),
  }),

  /** `proposed` was to be named in a sheet. `actor`: as the directory calls it, which may have had it already. */
  actorAdded: (name: string, proposed: string, actor: string): Mail => ({
    title: `${proposed} est dans le recueil`,
    paragraphs: [
      `Bonjour ${name},`,
      proposed === actor
        ? `Les rédacteurs ont ajouté « ${actor} » au recueil. Votre fiche n’a pas changé : vous pouvez l’y choisir.`
        : `L’organisme que vous avez proposé, « ${proposed} », est dans le recueil sous le nom « ${actor} ». Votre fiche n’a pas changé : vous pouvez l’y choisir.`,
    ],
    action: openDesk(),
  }),

  actorRefused: (name: string, proposed: string, reason: string): Mail => ({
    title: `${proposed} n’a pas été ajouté au recueil`,
    paragraphs: [
      `Bonjour ${name},`,
      `Les rédacteurs n’ont pas ajouté l’organisme que vous avez proposé, « ${proposed} ». Voici pourquoi :`,
      reason,
      'Vous pouvez en proposer un autre depuis votre fiche.',
    ],
    action: openDesk(),
  }),

  /** To the editors. */
  claimToAnswer: (actor: string, isNew: boolean): Mail => ({
    title: `Une demande à examiner : ${actor}`,
    paragraphs: [
      'Bonjour,',
      isNew
        ? `Quelqu’un demande à écrire pour « ${actor} », à ajouter à l’annuaire.`
        : `Quelqu’un demande à écrire pour « ${actor} ».`,
      'Vous pouvez l’approuver, ou la refuser en disant pourquoi.',
    ],
    action: { label: 'Répondre à la demande', url: claimsScreen() },
  }),

  /** To the editors. */
  placeToAnswer: (proposed: string, inside: string): Mail => ({
    title: `Un territoire est proposé : ${proposed}`,
    paragraphs: [
      'Bonjour,',
      `Une association propose d’ajouter « ${proposed} », dans ${inside}, aux territoires. Vous pouvez l’accepter, le refuser, ou dire qu’il existe déjà.`,
    ],
    action: { label: 'Répondre à la proposition', url: placesScreen() },
  }),

  /** `known`: the place is a territory that existed already. `sheet`: title of the sheet it was proposed for, while it exists. */
  placeAccepted: (
    state: 'accepted' | 'known',
    { name, proposed, label, sheet }: Answered & { label: string; sheet: string | null },
  ): Mail => ({
    title: state === 'accepted' ? `Le territoire ${proposed} est ajouté` : `Le territoire ${proposed} existe déjà`,
    paragraphs: [
      `Bonjour ${name},`,
      state === 'accepted'
        ? `Les rédacteurs ont accepté votre proposition : « ${label} » fait désormais partie des territoires.`
        : `Le territoire que vous avez proposé, « ${proposed} », existe déjà sous le nom « ${label} ».`,
      sheet === null
        ? 'Vous pouvez le choisir dans vos fiches.'
        : `Votre fiche « ${sheet} » n’a pas changé : ajoutez-le depuis votre espace. Si elle est en cours d’examen, vous pourrez le faire quand elle vous reviendra.`,
    ],
    action: openDesk(),
  }),

  placeRefused: ({ name, proposed, reason }: Answered & { reason: string }): Mail => ({
    title: `Le territoire ${proposed} n’a pas été ajouté`,
    paragraphs: [
      `Bonjour ${name},`,
      `Les rédacteurs n’ont pas accepté le territoire que vous avez proposé, « ${proposed} ». Voici pourquoi :`,
      reason,
      'Vous pouvez en proposer un autre depuis votre fiche.',
    ],
    action: openDesk(),
  }),
};

export type Mails = typeof fr;
