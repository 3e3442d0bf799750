import { readCmsSettings } from '@passerelles/config/settings';

const desk = () => ({ label: 'Ouvrir mon espace', url: `${readCmsSettings().publicUrl}/espace` });
const panel = () => ({
  label: 'Répondre à la proposition',
  url: new URL('/admin/plugins/desk-territoires', readCmsSettings().adminUrl).href,
});

/** To the editors. */
export const placeToAnswerMail = (proposed: string, inside: string) => ({
  title: `Un territoire est proposé : ${proposed}`,
  paragraphs: [
    'Bonjour,',
    `Une association propose d’ajouter « ${proposed} », dans ${inside}, aux territoires. Vous pouvez l’accepter, le refuser, ou dire qu’il existe déjà.`,
  ],
  action: panel(),
});

interface Answered {
  name: string;
  proposed: string;
}

/** `known`: the place is a territory that existed already. `sheet`: title of the sheet it was proposed for, while it exists. */
export const acceptedPlaceMail = (
  state: 'accepted' | 'known',
  { name, proposed, label, sheet }: Answered & { label: string; sheet: string | null },
) => ({
  title: state === 'accepted' ? `Le territoire ${proposed} est ajouté` : `Le territoire ${proposed} existe déjà`,
  paragraphs: [
    `Bonjour ${name},`,
    state === 'accepted'
      ? `Les rédacteurs ont accepté votre proposition : « ${label} » fait désormais partie des territoires.`
      : `Le territoire que vous avez proposé, « ${proposed} », existe déjà sous le nom « ${label} ».`,
    sheet === null
      ? 'Vous pouvez le choisir dans vos fiches.'
      : `Votre fiche « ${sheet} » n’a pas changé : ajoutez-le depuis votre espace. Si elle est en cours d’examen, vous pourrez le faire quand elle vous reviendra.`,
  ],
  action: desk(),
});

export const refusedPlaceMail = ({ name, proposed, reason }: Answered & { reason: string }) => ({
  title: `Le territoire ${proposed} n’a pas été ajouté`,
  paragraphs: [
    `Bonjour ${name},`,
    `Les rédacteurs n’ont pas accepté le territoire que vous avez proposé, « ${proposed} ». Voici pourquoi :`,
    reason,
    'Vous pouvez en proposer un autre depuis votre fiche.',
  ],
  action: desk(),
});
