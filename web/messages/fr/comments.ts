import type { Problem, ReaderAct } from '../../features/comments/problems';

interface LinkWords {
  title: string;
  lead: string;
  action: string;
  doneTitle: string;
  done: string;
}

export const comments = {
  title: 'Commentaires',
  counted: (count: number) => (count === 1 ? 'Un commentaire' : `${count} commentaires`),
  none: 'Personne n’a encore écrit. Vous avez essayé, ou vous voulez essayer ? Dites-le ici.',
  gone: 'Ce commentaire n’est plus là.',
  write: 'Écrire un commentaire',
  answer: 'Répondre',
  answerTo: (name: string) => `Répondre à ${name}`,
  report: 'Signaler',
  reportOf: (name: string) => `Signaler le commentaire de ${name}`,
  answerTitle: 'Répondre à un commentaire',
  about: 'À propos de',
  label: 'Votre commentaire',
  answerLabel: 'Votre réponse',
  help: 'Ce que vous avez fait, appris, ou voudriez savoir. 5 000 caractères au plus.',
  name: 'Votre nom',
  nameHelp: 'Tel qu’il sera publié.',
  email: 'Votre adresse électronique',
  emailHelp: 'Jamais publiée. Vous y recevrez un lien à suivre.',
  honeypot: 'Laissez ce champ vide',
  promise:
    'Après votre confirmation par courriel, la rédaction lit chaque commentaire avant de le publier. Vous pourrez l’effacer quand vous voulez.',
  privacy: 'Ce que nous gardons, et combien de temps',
  send: 'Envoyer',
  thanksTitle: 'Regardez votre courrier',
  thanks:
    'Un message vient de partir vers l’adresse que vous avez donnée. Suivez son lien pour confirmer : la rédaction lira ensuite votre commentaire, et vous dira s’il est publié.',
  back: 'Revenir à la page',
  toCorrect: 'Rien n’est perdu. Il reste à corriger :',
  toCorrectTitle: 'À corriger',
  reportTitle: 'Signaler un commentaire',
  reportLead: 'Dites à la rédaction ce qui ne va pas. On ne vous demande ni nom ni adresse.',
  reportLabel: 'Ce qui ne va pas',
  reportMissing: 'à remplir, en quelques mots.',
  reportSend: 'Signaler',
  reportedTitle: 'C’est signalé',
  reported: 'La rédaction va relire ce commentaire.',
  ask: 'Poser une question à l’organisme',
  askTitle: 'Poser une question',
  to: 'À',
  askLabel: 'Votre question',
  askHelp: '5 000 caractères au plus. La question n’est pas publiée.',
  askPromise:
    'Après votre confirmation par courriel, la question part à l’organisme avec votre nom et votre adresse, pour qu’il vous réponde. Le site ne la garde pas.',
  askThanks:
    'Un message vient de partir vers l’adresse que vous avez donnée. Suivez son lien pour confirmer : votre question partira aussitôt.',
  brokenLink: 'Ce lien ne marche pas',
  links: {
    'confirm-comment': {
      title: 'Confirmer votre commentaire',
      lead: 'Encore un geste : appuyez sur le bouton, et la rédaction le lira.',
      action: 'Confirmer mon commentaire',
      doneTitle: 'C’est confirmé',
      done: 'La rédaction va lire votre commentaire. Un message vous dira s’il est publié.',
    },
    'erase-comment': {
      title: 'Effacer votre commentaire',
      lead: 'Le commentaire disparaît aussitôt, avec votre nom et votre adresse. On ne peut pas revenir en arrière.',
      action: 'Effacer mon commentaire',
      doneTitle: 'C’est effacé',
      done: 'Nous ne gardons plus rien de ce commentaire.',
    },
    'confirm-question': {
      title: 'Envoyer votre question',
      lead: 'Encore un geste : appuyez sur le bouton, et la question partira.',
      action: 'Envoyer ma question',
      doneTitle: 'Votre question est partie',
      done: 'La réponse vous arrivera par courriel. Le site ne garde pas la question.',
    },
  } satisfies Record<ReaderAct, LinkWords>,
  problems: {
    INVALID: 'Le formulaire est arrivé abîmé. Réessayez.',
    NOT_FOUND: 'Cette page n’est plus publiée, ou ce commentaire n’est plus là.',
    TOO_MANY_ATTEMPTS: 'Trop d’envois en peu de temps. Votre texte est gardé : réessayez dans une heure.',
    TOKEN_INVALID:
      'Ce lien est incomplet, ou il n’est plus connu : ce que vous aviez écrit est peut-être déjà effacé. Copiez-le en entier depuis le message.',
    TOKEN_EXPIRED: 'Ce lien est trop ancien, et ce que vous aviez écrit est effacé. Écrivez-le de nouveau.',
    UNAVAILABLE: 'Le service ne répond pas pour l’instant. Votre saisie est gardée : réessayez dans une minute.',
    FOREIGN_FORM: 'Ce formulaire a été envoyé depuis un autre site. Rechargez cette page et recommencez.',
  } satisfies Record<Problem, string>,
};
