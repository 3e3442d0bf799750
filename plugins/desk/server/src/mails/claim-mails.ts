import { readCmsSettings } from '@passerelles/config/settings';

const action = () => ({ label: 'Ouvrir mon espace', url: `${readCmsSettings().publicUrl}/espace` });

export const approvedMail = (name: string, actor: string) => ({
  title: `Vous pouvez écrire pour ${actor}`,
  paragraphs: [
    `Bonjour ${name},`,
    `Votre demande est acceptée : vous pouvez désormais rédiger des fiches au nom de « ${actor} » et les proposer au comité.`,
  ],
  action: action(),
});

export const refusedMail = (name: string, actor: string, reason: string) => ({
  title: `Votre demande pour ${actor} n’a pas été acceptée`,
  paragraphs: [
    `Bonjour ${name},`,
    `Les rédacteurs n’ont pas accepté votre demande d’écrire pour « ${actor} ». Voici pourquoi :`,
    reason,
    'Vous pouvez en faire une autre depuis votre espace.',
  ],
  action: action(),
});
