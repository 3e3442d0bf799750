import { counted } from '@passerelles/kit/shared';
import { ALERTS_AT_MOST, type AlertRhythm } from '../../../shared';

interface AlertWords {
  quoted(typed: string): string;
  everything: string;
  validated: { yes: string; no: string };
  confirmation: { title: string; paragraphs: string[]; action: string; footer: string[] };
  set: { title: string; before: string; rhythms: Record<AlertRhythm, string>; stop: string };
  title: string;
  subject(platform: string, count: number): string;
  more(count: number): string;
  why: string;
  leave: string;
  choose: string;
}

/** Of alerts on a saved search. A confirmation does not repeat what was typed: whoever gives somebody else’s address would write to them by it. */
export const alertWords: Record<'fr' | 'en', AlertWords> = {
  fr: {
    quoted: (typed) => `« ${typed} »`,
    everything: 'tout ce qui est publié',
    validated: { yes: 'avec un relevé de décision', no: 'sans relevé de décision' },
    confirmation: {
      title: 'Confirmez votre alerte',
      paragraphs: [
        'Bonjour,',
        'Quelqu’un, sans doute vous, a demandé à être prévenu à cette adresse des nouveaux résultats d’une recherche sur Passerelles. La page derrière ce lien dit laquelle ; il reste à le confirmer.',
      ],
      action: 'Voir et confirmer l’alerte',
      footer: [
        'Ce lien fonctionne pendant 7 jours.',
        'Si cette demande ne vient pas de vous, ne faites rien : sans confirmation, vous ne recevrez rien.',
      ],
    },
    set: {
      title: 'Votre alerte est en place',
      before: 'Nous vous écrirons quand paraîtra quelque chose de nouveau dans cette recherche :',
      rhythms: { daily: 'une fois par jour au plus', weekly: 'une fois par semaine au plus, le mardi' },
      stop: `Rien de neuf, pas de message. Vous pouvez avoir ${ALERTS_AT_MOST} alertes, et retirer chacune en un clic, sans mot de passe.`,
    },
    title: 'Du nouveau dans votre recherche',
    subject: (platform, count) => `${platform} : ${counted(count, 'nouveau résultat', 'nouveaux résultats', 'fr')}`,
    more: (count) => `Voir ${counted(count, 'autre résultat', 'autres résultats', 'fr')}`,
    why: 'Vous recevez ce message parce que vous avez demandé et confirmé cette alerte.',
    leave: 'Ne plus recevoir cette alerte',
    choose: 'Mes alertes et mes choix',
  },
  en: {
    quoted: (typed) => `“${typed}”`,
    everything: 'everything that is published',
    validated: { yes: 'with a decision record', no: 'without a decision record' },
    confirmation: {
      title: 'Confirm your alert',
      paragraphs: [
        'Hello,',
        'Someone, most likely you, asked to be told at this address of the new results of a search on Passerelles. The page behind this link says which one; it only remains to confirm it.',
      ],
      action: 'See and confirm the alert',
      footer: [
        'This link works for 7 days.',
        'If this request is not yours, do nothing: without confirmation you will receive nothing.',
      ],
    },
    set: {
      title: 'Your alert is set',
      before: 'We will write to you when something new appears in this search:',
      rhythms: { daily: 'once a day at most', weekly: 'once a week at most, on Tuesdays' },
      stop: `Nothing new, no message. You can have ${ALERTS_AT_MOST} alerts, and remove each with one click, without a password.`,
    },
    title: 'Something new in your search',
    subject: (platform, count) => `${platform}: ${counted(count, 'new result', 'new results', 'en')}`,
    more: (count) => `See ${counted(count, 'more result', 'more results', 'en')}`,
    why: 'You receive this message because you asked for this alert and confirmed it.',
    leave: 'Stop receiving this alert',
    choose: 'My alerts and choices',
  },
};
