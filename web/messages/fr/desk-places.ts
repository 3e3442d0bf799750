import type { ProposedPlaceKind } from '@passerelles/content/shared';
import type { PlaceState } from '@passerelles/desk/shared';

/** Quartiers and perimeters that an association proposes. */
export const places = {
  open: 'Proposer un quartier ou un périmètre',
  openHelp: 'Il manque à la liste ? Votre brouillon est enregistré, puis vous le proposez.',
  title: 'Proposer un territoire',
  lead: [
    'Pour la fiche « ',
    ' ». Un rédacteur répond à chaque proposition. En attendant, vous pouvez choisir la commune, écrire et envoyer votre fiche : elle ne change pas sans vous.',
  ],
  name: 'Nom du quartier ou du périmètre',
  nameHelp: 'Son nom seul, tel qu’on le dit sur place : 80 caractères au plus.',
  kind: 'Type',
  kinds: { 'priority-district': 'Quartier', 'ad-hoc': 'Périmètre de projet' } satisfies Record<
    ProposedPlaceKind,
    string
  >,
  inside: 'Où se trouve-t-il ?',
  insideHelp:
    'Le nom d’une commune ou d’une intercommunalité ; pour un périmètre de projet, aussi un département ou une région.',
  next: 'Continuer',
  similar: 'Est-ce l’un de ceux-ci ?',
  add: (label: string) => `Ajouter ${label} à la fiche`,
  locked: 'La fiche est en cours d’examen : vous pourrez l’ajouter quand elle vous reviendra.',
  has: 'Déjà dans votre fiche.',
  send: (name: string) => `Proposer « ${name} »`,
  choose: 'Dans quel territoire ?',
  nothing: (typed: string) =>
    `Rien pour « ${typed} » qui puisse le contenir. Cherchez une commune ou une intercommunalité.`,
  sent: 'Votre proposition est partie. Vous recevrez un message quand un rédacteur aura répondu.',
  mine: 'Territoires proposés',
  in: (name: string, inside: string) => `${name}, dans ${inside}`,
  states: {
    pending: 'En attente d’un rédacteur',
    accepted: 'Accepté',
    known: 'Existe déjà',
    refused: 'Non accepté',
  } satisfies Record<PlaceState, string>,
  now: (label: string) => `sous le nom « ${label} »`,
  forSheet: ['Pour la fiche « ', ' »'],
  back: 'Revenir à la fiche',
};
