import { readerRetention } from '../../../shared';
import { commentsScreen, readerPage, sitePage } from './addresses';
import type { Mail } from './mail';

export interface CommentLinks {
  confirm: string;
  erase: string;
}
export interface Written {
  name: string;
  text: string;
}
export interface Asked extends Written {
  actor: string;
  page: { title: string; path: string };
  email: string;
  /** Whether somebody writes for the actor; otherwise the editors read this, to pass it on. */
  represented: boolean;
}

const erase = (token: string) => ({
  label: 'Effacer ce commentaire, avec mon nom et mon adresse',
  url: readerPage('/commentaires/effacer', token),
});

/** What readers, and those whom readers write to, are told. */
export const readersFr = {
  /** To an address that nobody has confirmed: it names nobody and repeats nothing that was typed. */
  commentConfirmation: (sheet: string, { confirm, erase: token }: CommentLinks): Mail => ({
    title: 'Confirmez votre commentaire',
    paragraphs: [
      'Bonjour,',
      `Un commentaire vient d’être écrit avec cette adresse à propos de « ${sheet} ». Il reste à confirmer qu’elle est bien la vôtre : la rédaction le lira ensuite, avant de le publier.`,
      `Le lien est valable ${readerRetention.unconfirmed} jours. Si vous n’avez rien écrit, oubliez ce message : tout sera effacé.`,
    ],
    action: { label: 'Confirmer mon commentaire', url: readerPage('/commentaires/confirmer', confirm) },
    links: [erase(token)],
  }),

  /** To the editors. */
  commentToRead: (sheet: string): Mail => ({
    title: `Un commentaire à lire : ${sheet}`,
    paragraphs: [
      'Bonjour,',
      `Un commentaire attend à propos de « ${sheet} ». Vous pouvez l’accepter, ou le refuser en disant pourquoi.`,
    ],
    action: { label: 'Lire le commentaire', url: commentsScreen() },
  }),

  commentAccepted: (sheet: string, path: string, { erase: token }: Pick<CommentLinks, 'erase'>): Mail => ({
    title: 'Votre commentaire est publié',
    paragraphs: [
      'Bonjour,',
      `La rédaction a accepté votre commentaire à propos de « ${sheet} ». Votre adresse n’est pas publiée.`,
      'Gardez ce message : son lien efface le commentaire quand vous le voulez.',
    ],
    action: { label: 'Voir le commentaire', url: sitePage(path) },
    links: [erase(token)],
  }),

  commentRefused: (
    sheet: string,
    path: string,
    reason: string,
    { erase: token }: Pick<CommentLinks, 'erase'>,
  ): Mail => ({
    title: 'Votre commentaire n’est pas publié',
    paragraphs: [
      'Bonjour,',
      `La rédaction n’a pas publié votre commentaire à propos de « ${sheet} ». Voici pourquoi :`,
      reason,
      `Il sera effacé dans ${readerRetention.refused} jours. Vous pouvez en écrire un autre.`,
    ],
    action: { label: 'Voir la page', url: sitePage(path) },
    links: [erase(token)],
  }),

  commentRemoved: (sheet: string, path: string, reason: string): Mail => ({
    title: 'Votre commentaire est retiré',
    paragraphs: [
      'Bonjour,',
      `La rédaction a retiré votre commentaire à propos de « ${sheet} ». Voici pourquoi :`,
      reason,
      `Il sera effacé dans ${readerRetention.refused} jours.`,
    ],
    action: { label: 'Voir la page', url: sitePage(path) },
  }),

  /** To who writes for the sheet's actor. */
  commentOnYours: (sheet: string, path: string, { name, text }: Written): Mail => ({
    title: `Un commentaire sur ${sheet}`,
    paragraphs: [
      'Bonjour,',
      `Un commentaire de ${name} vient d’être publié à propos de « ${sheet} » :`,
      text,
      'Pour répondre, suivez le lien : votre réponse sera lue par la rédaction avant de paraître.',
    ],
    action: { label: 'Voir le commentaire', url: sitePage(path) },
  }),

  /** To the editors. */
  commentReported: (sheet: string, text: string): Mail => ({
    title: `Un commentaire est signalé : ${sheet}`,
    paragraphs: ['Bonjour,', `Un commentaire à propos de « ${sheet} » est signalé. Voici ce qu’on en dit :`, text],
    action: { label: 'Relire le commentaire', url: commentsScreen() },
  }),

  /** To an address that nobody has confirmed, likewise. */
  questionConfirmation: (actor: string, token: string): Mail => ({
    title: 'Confirmez votre question',
    paragraphs: [
      'Bonjour,',
      `Une question à « ${actor} » vient d’être écrite avec cette adresse. Il reste à confirmer qu’elle est bien la vôtre : la question partira aussitôt, et la réponse vous arrivera ici.`,
      `Le lien est valable ${readerRetention.unconfirmed} jours. Si vous n’avez rien écrit, oubliez ce message : tout sera effacé.`,
    ],
    action: { label: 'Envoyer ma question', url: readerPage('/questions/confirmer', token) },
  }),

  /** To who writes for the actor, or to the editors. */
  questionAsked: ({ actor, page, name, text, email, represented }: Asked): Mail => ({
    title: `Une question pour ${actor}`,
    paragraphs: [
      'Bonjour,',
      `Une question de ${name} (${email}), depuis la page « ${page.title} » :`,
      text,
      represented
        ? 'Répondez à ce message : votre réponse ira directement à cette personne, qui verra votre adresse. Rien n’est gardé sur le site.'
        : `Personne n’écrit encore pour « ${actor} » sur le site : à vous de transmettre la question, ou de répondre à ce message. Rien n’est gardé sur le site.`,
    ],
    action: { label: 'Voir la page', url: sitePage(page.path) },
    replyTo: email,
  }),
};
