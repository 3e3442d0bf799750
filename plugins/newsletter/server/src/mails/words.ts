import { writtenNumber } from '@passerelles/kit/shared';
import type { Rhythm } from '../../../shared';

/** A mail that asks for a yes. */
export interface Asking {
  title: string;
  paragraphs: string[];
  action: string;
  footer: string[];
}

export interface Words {
  confirmation: Asking;
  move: Asking;
  moved: { title: string; paragraphs: string[] };
  welcome: { title: string; before: string };
  alreadyIn: { title: string; before: string };
  choices: {
    rhythm: string;
    kinds: string;
    themes: string;
    territories: string;
    everything: string;
    stop: string;
    stopAction: string;
    change: string;
    footer: string[];
  };
  rhythms: Record<Rhythm, string>;
}

const fr: Words = {
  confirmation: {
    title: 'Confirmez votre inscription à la lettre',
    paragraphs: [
      'Bonjour,',
      'Quelqu’un, sans doute vous, a demandé à recevoir la lettre de Passerelles à cette adresse. Il reste à le confirmer.',
      'Rien de neuf, pas de lettre : vous ne recevrez que ce qui vient d’être partagé.',
    ],
    action: 'Confirmer mon inscription',
    footer: [
      'Ce lien fonctionne pendant 7 jours.',
      'Si cette demande ne vient pas de vous, ne faites rien : sans confirmation, vous ne recevrez rien et votre adresse sera oubliée sous 30 jours.',
    ],
  },
  move: {
    title: 'Confirmez votre nouvelle adresse',
    paragraphs: [
      'Bonjour,',
      'Quelqu’un qui reçoit la lettre de Passerelles, sans doute vous, demande à la recevoir désormais à cette adresse. Il reste à le confirmer.',
    ],
    action: 'Recevoir la lettre ici',
    footer: [
      'Ce lien fonctionne pendant 7 jours.',
      'Si cette demande ne vient pas de vous, ne faites rien : sans confirmation, vous ne recevrez rien et votre adresse ne sera pas gardée.',
    ],
  },
  moved: {
    title: 'Votre adresse a changé',
    paragraphs: [
      'Bonjour,',
      'La lettre de Passerelles et vos alertes partiront désormais à une autre adresse, comme demandé par le lien d’une lettre et confirmé à la nouvelle adresse. Plus rien ne partira vers celle-ci.',
      'Si ce n’est pas vous, quelqu’un lit sans doute vos messages : abonnez-vous de nouveau depuis le site, et changez le mot de passe de votre messagerie.',
    ],
  },
  welcome: {
    title: 'Vous êtes inscrit à la lettre',
    before: 'Votre inscription est confirmée. Voici vos choix :',
  },
  alreadyIn: {
    title: 'Vous recevez déjà la lettre',
    before:
      'Quelqu’un, sans doute vous, a demandé à recevoir la lettre de Passerelles à cette adresse : vous y êtes déjà. Voici vos choix, inchangés :',
  },
  choices: {
    rhythm: 'Rythme',
    kinds: 'Contenus',
    themes: 'Thématiques',
    territories: 'Territoires',
    everything: 'toutes et tous',
    stop: 'Vous pouvez partir quand vous voulez, en un clic et sans mot de passe.',
    stopAction: 'Ne plus recevoir la lettre',
    change: 'Changer mes choix',
    footer: ['Vous recevez ce message parce que cette adresse a été inscrite sur notre site.'],
  },
  rhythms: {
    weekly: 'chaque semaine',
    monthly: 'chaque mois',
    'each-issue': 'à chaque numéro',
    never: 'pas de lettre',
  },
};

const en: Words = {
  confirmation: {
    title: 'Confirm your subscription to the newsletter',
    paragraphs: [
      'Hello,',
      'Someone, most likely you, asked for the Passerelles newsletter at this address. It only remains to confirm it.',
      'Nothing new, no letter: you will only receive what has just been shared.',
    ],
    action: 'Confirm my subscription',
    footer: [
      'This link works for 7 days.',
      'If this request is not yours, do nothing: without confirmation you will receive nothing and your address will be forgotten within 30 days.',
    ],
  },
  move: {
    title: 'Confirm your new address',
    paragraphs: [
      'Hello,',
      'Someone who receives the Passerelles newsletter, most likely you, asks to receive it at this address from now on. It only remains to confirm it.',
    ],
    action: 'Receive the newsletter here',
    footer: [
      'This link works for 7 days.',
      'If this request is not yours, do nothing: without confirmation you will receive nothing and your address will not be kept.',
    ],
  },
  moved: {
    title: 'Your address has changed',
    paragraphs: [
      'Hello,',
      'The Passerelles newsletter and your alerts will go to another address from now on, as asked for by the link of a letter and confirmed at the new address. Nothing more will be sent to this one.',
      'If this was not you, somebody probably reads your messages: subscribe again from the site, and change the password of your mailbox.',
    ],
  },
  welcome: {
    title: 'You are subscribed to the newsletter',
    before: 'Your subscription is confirmed. These are your choices:',
  },
  alreadyIn: {
    title: 'You already receive the newsletter',
    before:
      'Someone, most likely you, asked for the Passerelles newsletter at this address: you are already in. These are your choices, unchanged:',
  },
  choices: {
    rhythm: 'Rhythm',
    kinds: 'Contents',
    themes: 'Themes',
    territories: 'Territories',
    everything: 'all',
    stop: 'You can leave whenever you like, with one click and without a password.',
    stopAction: 'Stop receiving the newsletter',
    change: 'Change my choices',
    footer: ['You receive this message because this address was entered on our site.'],
  },
  rhythms: { weekly: 'every week', monthly: 'every month', 'each-issue': 'with each issue', never: 'no newsletter' },
};

interface DigestWords {
  title: string;
  subject(platform: string, count: number): string;
  since: Record<'weekly' | 'monthly', string>;
  more(count: number): string;
  why: string;
  choose: string;
  leave: string;
}

/** Of the letter itself. */
export const digestWords: Record<'fr' | 'en', DigestWords> = {
  fr: {
    title: 'Ce qui vient d’être partagé',
    subject: (platform, count) =>
      `${platform} : ${count === 1 ? 'une nouveauté' : `${writtenNumber(count, 'fr')} nouveautés`}`,
    since: {
      weekly: 'Chaque mardi, ce qui vient d’être publié dans ce que vous suivez.',
      monthly: 'Chaque premier mardi du mois, ce qui vient d’être publié dans ce que vous suivez.',
    },
    more: (count) => (count === 1 ? 'Voir une autre nouveauté' : `Voir les ${writtenNumber(count, 'fr')} autres`),
    why: 'Vous recevez cette lettre parce que vous l’avez demandée et confirmée. Rien de neuf, pas de lettre.',
    choose: 'Changer mes choix',
    leave: 'Ne plus recevoir la lettre',
  },
  en: {
    title: 'What has just been shared',
    subject: (platform, count) =>
      `${platform}: ${count === 1 ? 'one new item' : `${writtenNumber(count, 'en')} new items`}`,
    since: {
      weekly: 'Each Tuesday, what has just been published in what you follow.',
      monthly: 'On the first Tuesday of each month, what has just been published in what you follow.',
    },
    more: (count) => (count === 1 ? 'See one more' : `See the ${writtenNumber(count, 'en')} others`),
    why: 'You receive this letter because you asked for it and confirmed it. Nothing new, no letter.',
    choose: 'Change my choices',
    leave: 'Stop receiving the newsletter',
  },
};

interface IssueWords extends Pick<DigestWords, 'more' | 'why' | 'choose' | 'leave'> {
  also: string;
  /** The subject of one that its editor sends to themselves. */
  test(subject: string): string;
}

/** Of a letter that an editor writes. */
export const issueWords: Record<'fr' | 'en', IssueWords> = {
  fr: { ...digestWords.fr, also: 'Aussi, dans ce que vous suivez', test: (subject) => `[Essai] ${subject}` },
  en: { ...digestWords.en, also: 'Also, in what you follow', test: (subject) => `[Test] ${subject}` },
};

/** Of the fingerprints at the end of a letter. */
export const headWords: Record<'fr' | 'en', { lead: string; colon: string; verify: string }> = {
  fr: {
    lead: 'Dernier relevé de chaque série et son empreinte, le jour de cette lettre :',
    colon: ' : ',
    verify: 'À quoi servent ces empreintes',
  },
  en: {
    lead: 'The last record of each series and its fingerprint, on the day of this letter:',
    colon: ': ',
    verify: 'What these fingerprints are for',
  },
};

export const words: Record<'fr' | 'en', Words> = { fr, en };
